import { migrateDatabase } from '@/db/migrate'
import { openConnection } from '@/db/open-connection'
import { bringBuild } from '@/scripts/house/build'
import { buildFolder } from '@/scripts/house/build-folder'
import type { Command } from '@/scripts/house/command'
import { findFreePort } from '@/scripts/house/ports'
import { bringDemo } from '@/scripts/house/seed-database'
import { sandboxWebhookSecret } from '@/scripts/house/secrets'
import { bareEnv, checkout } from '@/scripts/house/settings'
import {
  accountsOfDemo,
  production,
  recordRun,
  type Shop,
  startParts,
  waitForSandbox,
  waitForShop,
} from '@/scripts/house/shop'

/** A shop of this run's own: built, and not yet open. `folder` is that of the build, relative to the checkout. */
export type TestShop = Shop & { folder: string }

const DATABASE_NAME = 'trellis_test_shop'

export async function buildTestShop(
  { house, secrets, settings }: Command,
  serverUrl: string,
): Promise<TestShop> {
  const { dataFolder } = settings
  const databaseUrl = await makeDatabase(serverUrl)
  const { databaseId } = await migrateDatabase(databaseUrl)
  const port = await findFreePort()
  const sandboxPort = await findFreePort(port + 1)
  const folder = buildFolder(checkout, dataFolder)
  const env = bareEnv(settings, {
    NODE_ENV: 'production',
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secrets.authSecret,
    RESEND_WEBHOOK_SECRET: sandboxWebhookSecret(secrets),
    TRELLIS_DATA: dataFolder,
    TRELLIS_BUILD: folder,
    TRELLIS_SANDBOX: '1',
    TRELLIS_DEMO: '1',
    // Each journey comes from an address of its own, so that the limits of one are not spent by another.
    TRUSTED_PROXIES: 'loopback',
  })
  await bringDemo(house, { wanted: true, databaseUrl, dataFolder, env })
  const builtOn = { database: { url: databaseUrl, databaseId }, outside: { sandbox: true } }
  await bringBuild({ house, settings }, builtOn, folder, env)
  const sandboxUrl = `http://localhost:${sandboxPort}`
  return {
    folder,
    dataFolder,
    url: `http://localhost:${port}`,
    sandboxUrl,
    databaseUrl,
    accounts: accountsOfDemo(),
    env,
  }
}

export async function openTestShop({ house }: Command, shop: TestShop): Promise<void> {
  const started = startParts(house, shop, production)
  await waitForSandbox(shop, started)
  await waitForShop(shop, started)
  recordRun(house, shop)
}

async function makeDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl)
  url.pathname = '/mysql'
  const server = await openConnection(url.href)
  await server.query(`drop database if exists ${DATABASE_NAME}`)
  await server.end()
  url.pathname = `/${DATABASE_NAME}`
  return url.href
}
