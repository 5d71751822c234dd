import { dirname, join } from 'node:path'
import { migrateDatabase } from '@/db/migrate'
import { bringDatabase, describeDatabase, type HouseDatabase } from '@/scripts/house/bring-database'
import { buildFolder } from '@/scripts/house/build-folder'
import { assertWritable } from '@/scripts/house/data-folder'
import type { Command } from '@/scripts/house/command'
import { findHasSuperuser } from '@/scripts/house/database-facts'
import { decideOutside, type Outside } from '@/scripts/house/outside'
import { assertPortFree } from '@/scripts/house/ports'
import { sandboxWebhookSecret } from '@/scripts/house/secrets'
import { bringDemo, describeSeed } from '@/scripts/house/seed-database'
import { checkout, partEnv, type Settings } from '@/scripts/house/settings'

export type MigratedDatabase = HouseDatabase & { databaseId: string }

/** What stands before the shop itself: the same for `npm start` and `npm run dev`. */
export type Foundation = {
  database: MigratedDatabase
  outside: Outside
  /** Whether the demo accounts exist in this database. */
  seeded: boolean
  /** Whether anybody may do everything here: in the demo, or made by the command door. */
  hasSuperuser: boolean
  /** The environment of every part. */
  env: NodeJS.ProcessEnv
}

const outsideOf = ({ env, missingKeys, sandbox, demo }: Settings): Outside =>
  decideOutside({ database: env.DATABASE_URL ? 'given' : 'private', missingKeys, sandbox, demo })

export async function checkFoundation(settings: Settings): Promise<void> {
  assertWritable(dirname(join(checkout, buildFolder(checkout, settings.dataFolder))))
  const { sandbox } = outsideOf(settings)
  await assertPortFree('PORT', settings.env.PORT)
  if (sandbox) await assertPortFree('SANDBOX_PORT', settings.env.SANDBOX_PORT)
}

/** A database that is up, migrated and known by its id. */
export async function openDatabase({ settings, secrets, steps, house }: Command): Promise<MigratedDatabase> {
  const database = await steps.run(
    'database',
    (tell) => bringDatabase(settings, house, secrets, tell),
    describeDatabase,
  )
  const { databaseId } = await steps.run(
    'migrate',
    () => migrateDatabase(database.url),
    ({ applied }) => (applied === 0 ? 'up to date' : `${applied} applied`),
  )
  return { ...database, databaseId }
}

/** Returns whether the demo accounts exist in this database. */
export async function plantDemo(
  { settings, steps, house }: Command,
  order: { wanted: boolean; databaseUrl: string; env: NodeJS.ProcessEnv },
): Promise<boolean> {
  const state = await steps.run(
    'seed',
    () => bringDemo(house, { ...order, dataFolder: settings.dataFolder }),
    describeSeed,
  )
  return state === 'planted' || state === 'there'
}

export function envOfParts(
  { settings, secrets }: Command,
  databaseUrl: string,
  outside: Outside,
): NodeJS.ProcessEnv {
  return partEnv({
    PORT: String(settings.env.PORT),
    SANDBOX_PORT: String(settings.env.SANDBOX_PORT),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: settings.env.AUTH_SECRET ?? secrets.authSecret,
    TRELLIS_DATA: settings.dataFolder,
    TRELLIS_SANDBOX: outside.sandbox ? '1' : '0',
    TRELLIS_DEMO: outside.demo ? '1' : '0',
    ...(outside.sandbox && !settings.env.RESEND_WEBHOOK_SECRET
      ? { RESEND_WEBHOOK_SECRET: sandboxWebhookSecret(secrets) }
      : {}),
  })
}

export async function layFoundation(command: Command): Promise<Foundation> {
  const outside = outsideOf(command.settings)
  const database = await openDatabase(command)
  const env = envOfParts(command, database.url, outside)
  const seeded = await plantDemo(command, { wanted: outside.demo, databaseUrl: database.url, env })
  const hasSuperuser = seeded || (await findHasSuperuser(database.url))
  return { database, outside, seeded, hasSuperuser, env }
}
