import { existsSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'
import type * as EnvModule from '@/lib/env'

/** What the person who runs a command has set. The one file of this room that reads the environment. */
export type Settings = {
  checkout: string
  dataFolder: string
  /** Every value the app knows, parsed. */
  env: EnvModule.Env
  /** As given: unset is not the same as 0. */
  sandbox: string | undefined
  demo: string | undefined
  mariadb: string | undefined
  chromium: string | undefined
  testDatabaseUrl: string | undefined
  missingKeys: { service: string; variable: string }[]
  /** The names of every variable the app knows. */
  appVariables: string[]
}

export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const given = (name: string): string | undefined => process.env[name] || undefined

/** `subfolder`: below the data folder, for commands that live beside a running shop. */
export async function readSettings({ subfolder = '' }: { subfolder?: string } = {}): Promise<Settings> {
  const [{ env, envSchema }, { missingKeys }] = await Promise.all([
    import('@/lib/env'),
    import('@/lib/services/keys'),
  ])
  return {
    checkout,
    dataFolder: resolve(checkout, env.TRELLIS_DATA, subfolder),
    env,
    sandbox: given('TRELLIS_SANDBOX'),
    demo: given('TRELLIS_DEMO'),
    mariadb: given('TRELLIS_MARIADB'),
    chromium: given('CHROMIUM_PATH'),
    testDatabaseUrl: given('TRELLIS_TEST_DATABASE_URL'),
    missingKeys: missingKeys(),
    appVariables: Object.keys(envSchema.shape),
  }
}

/** Values of the environment win over those of `.env`, as everywhere else. */
export function loadDotEnv(): void {
  const file = join(checkout, '.env')
  if (existsSync(file)) loadEnvFile(file)
}

/** For what nobody has set. Must happen before anything reads `@/lib/env`. */
export function setDefaults(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) process.env[name] ||= value
}

/** Where the data folder is, before the environment has been parsed. */
export const dataFolderAsGiven = (): string => resolve(checkout, given('TRELLIS_DATA') ?? '.data')

export const searchPath = (): string[] => (given('PATH') ?? '').split(delimiter)

/** The environment of a part: what the person set, and what the house decides. */
export const partEnv = (decided: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...decided,
})

/**
 * The environment of a test: of all that the app knows, only what is decided is set. The others are there and empty,
 * which keeps Next from reading them out of `.env`.
 */
export function bareEnv({ appVariables }: Settings, decided: Record<string, string>): NodeJS.ProcessEnv {
  const bare: NodeJS.ProcessEnv = partEnv({})
  for (const name of appVariables) bare[name] = ''
  Reflect.deleteProperty(bare, 'NODE_ENV')
  return { ...bare, ...decided }
}

/** Paths are shown as people type them: short inside the checkout. */
export function shown(path: string): string {
  const near = relative(checkout, path)
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near
}
