import { z } from 'zod'

/** The one reader of `process.env`. Parsed once; a malformed value stops the process with all of them named. */

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
const flag = z
  .enum(['0', '1'], { error: 'Use 1 (on) or 0 (off).' })
  .default('0')
  .transform((value) => value === '1')
const port = (fallback: number) =>
  z.coerce
    .number({ error: 'Use a port number, such as 3000.' })
    .int('Use a port number, such as 3000.')
    .min(1, 'Use a port from 1 to 65535.')
    .max(65_535, 'Use a port from 1 to 65535.')
    .default(fallback)
const mysqlUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^(mysql|mariadb):$/.test(new URL(text).protocol), {
    error:
      'Use the form mysql://user:password@host:3306/database; of a password, characters such as @ : / ? # are percent-encoded.',
  })
const origin = z
  .string()
  .refine((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text, {
    error: 'Use an origin without a path, such as https://shop.example.',
  })

export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port(3000),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: mysqlUrl.optional(),
  DATABASE_REPLICA_URLS: list.pipe(z.array(mysqlUrl)),
  DATABASE_POOL: z.coerce
    .number({ error: 'Use a whole number.' })
    .int('Use a whole number.')
    .min(2, 'Use at least 2: a process that waits on one connection needs another.')
    .max(500, 'Use at most 500.')
    .default(10),
  AUTH_SECRET: z.string().min(32, 'Use at least 32 random characters (openssl rand -hex 32).').optional(),
  TRELLIS_DATA: z.string().default('.data'),
  TRELLIS_BUILD: z.string().default('.data/build'),
  TRELLIS_SANDBOX: flag,
  TRELLIS_DEMO: flag,
  SANDBOX_PORT: port(4010),
  RESEND_API_KEY: z.string().startsWith('re_', 'A key of Resend begins with re_.').optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .startsWith('whsec_', 'The signing secret of a Resend webhook begins with whsec_.')
    .optional(),
  MAIL_FROM: z.string().default('Trellis <hello@trellis.example>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  LIMITS: z
    .string()
    .regex(/^([a-z.-]+=\d+\/\d+(,|$))*$/, 'Use name=count/seconds, separated by commas.')
    .default(''),
  TRUSTED_PROXIES: list,
  METRICS_TOKEN: z.string().min(16, 'Use at least 16 characters.').optional(),
  CORS_ORIGINS: list.pipe(z.array(origin)),
})

export type Env = z.output<typeof envSchema>

export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path[0]?.toString()}: ${issue.message}`)
  throw new Error(`The environment cannot be used as it is:\n${faults.join('\n')}\nSee .env.example.`)
}

export const env = readEnv(process.env)

/** For what cannot do without a value: says which is missing instead of failing somewhere later. */
export function requireEnv<Name extends keyof Env>(name: Name): NonNullable<Env[Name]> {
  const value = env[name]
  if (value === undefined) throw new Error(`${name} is not set. See .env.example.`)
  return value
}

/** The address people use. Without one the house is on this machine only. */
export const publicUrl = (): string => env.PUBLIC_URL ?? `http://localhost:${env.PORT}`
