import { announcement } from '@/scripts/house/announce'
import type { Command } from '@/scripts/house/command'
import type { Foundation } from '@/scripts/house/foundation'
import { keepDatabase } from '@/scripts/house/keep-database'
import { keepRunning } from '@/scripts/house/keep-running'
import {
  accountsOfDemo,
  recordRun,
  type Scripts,
  type Shop,
  startParts,
  waitForSandbox,
  waitForShop,
} from '@/scripts/house/shop'

/** Opens the shop on its foundation, says where it is, and keeps it until somebody stops it. */
export async function openShop(
  command: Command,
  { database, outside, seeded, hasSuperuser }: Foundation,
  scripts: Scripts,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { steps, house, settings } = command
  const shop: Shop = {
    dataFolder: settings.dataFolder,
    url: `http://localhost:${settings.env.PORT}`,
    sandboxUrl: outside.sandbox ? `http://localhost:${settings.env.SANDBOX_PORT}` : null,
    databaseUrl: database.url,
    accounts: seeded ? accountsOfDemo() : {},
    env,
  }
  const started = startParts(house, shop, scripts)
  if (started.sandbox)
    await steps.run(
      'sandbox',
      () => waitForSandbox(shop, started),
      () => shop.sandboxUrl ?? '',
    )
  await steps.run(
    'web, worker',
    () => waitForShop(shop, started),
    () => shop.url,
  )
  recordRun(house, shop)
  steps.say(announcement(shop, { hasSuperuser }))
  command.ready()
  const told = { say: steps.say, restarted: () => recordRun(house, shop) }
  await Promise.all([
    keepDatabase(command, database, told.restarted),
    ...Object.values(started).map((kept) => kept && keepRunning(house, kept.part, kept.spec, told)),
  ])
}
