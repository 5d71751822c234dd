import type { Service } from '@/sandbox/frame/service'
import type { Shop } from '@/sandbox/frame/webhook-target'
import { StartProblem } from '@/sandbox/start-problem'

export type Config = { port: number; dataFolder: string; shop: Shop }

type Environment = Readonly<Record<string, string | undefined>>

/** The only reader of process.env in this room. */
export function readConfig(services: readonly Service[], env: Environment = process.env): Config {
  refuseRealKeys(services, env)
  return {
    port: readPort('SANDBOX_PORT', env, 4010),
    dataFolder: env.TRELLIS_DATA || '.data',
    shop: { url: `http://localhost:${readPort('PORT', env, 3000)}`, webhookSecrets: readSecrets(env) },
  }
}

function readPort(variable: 'PORT' | 'SANDBOX_PORT', env: Environment, usual: number): number {
  const given = env[variable]
  if (given === undefined || given === '') return usual
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= 65_535) return port
  throw new StartProblem(
    `${variable} is "${given}". It must be a port number from 0 to 65535, such as ${usual}.`,
  )
}

const readSecrets = (env: Environment): Shop['webhookSecrets'] =>
  Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[0].endsWith('_WEBHOOK_SECRET') && Boolean(entry[1]),
    ),
  )

/** Beside a real key somebody means to send for real, and would wait for mails that never leave this machine. */
function refuseRealKeys(services: readonly Service[], env: Environment) {
  for (const { title, standsFor, keys } of services) {
    for (const { variable, sandboxValue } of keys) {
      const value = env[variable]
      if (value === undefined || value === '' || value === sandboxValue) continue
      throw new StartProblem(
        `${variable} holds a real key of ${standsFor}, so the sandbox does not start: its ${title.toLowerCase()} part would keep ` +
          `what you mean to send for real. Unset ${variable} to use the sandbox, or start without the sandbox.`,
      )
    }
  }
}
