import { announcement } from '@/scripts/house/announce'
import type { Command } from '@/scripts/house/command'
import type { Foundation } from '@/scripts/house/foundation'
import { keepDatabase } from '@/scripts/house/keep-database'
import { keepRunning } from '@/scripts/house/keep-running'
import {
  accountsOfDemo,
  type Kept,
  recordRun,
  type Scripts,
  type Shop,
  startSandbox,
  startWebAndWorker,
} from '@/scripts/house/shop'

/** Opens the shop on its foundation, says where it is, and keeps it until somebody stops it. */
export async function openShop(
  command: Command,
  { database, outside, seeded }: Foundation,
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
  const kept: Kept[] = []
  if (shop.sandboxUrl)
    kept.push(
      await steps.run(
        'sandbox',
        () => startSandbox(house, shop),
        () => shop.sandboxUrl ?? '',
      ),
    )
  kept.push(
    ...(await steps.run(
      'web, worker',
      () => startWebAndWorker(house, shop, scripts),
      () => shop.url,
    )),
  )
  recordRun(house, shop)
  steps.say(announcement(shop))
  command.ready()
  const told = { say: steps.say, restarted: () => recordRun(house, shop) }
  await Promise.all([
    keepDatabase(command, database),
    ...kept.map(({ part, spec }) => keepRunning(house, part, spec, told)),
  ])
}
