import { closeDatabase } from '@/db/client'
import { env, requireEnv } from '@/lib/env'
import { assertKeys } from '@/lib/services/keys'
import { adoptConsole, log } from '@/lib/transport/log'
import { openHouse } from '@/lib/transport/edge/open-house'

/** `npm run serve`: the web process as containers start it. `--dev` is the same door with hot reload. */
const dev = process.argv.includes('--dev')
// The one-machine start says in its terminal what the sandbox plays; whoever comes to a served shop sees only pages.
const demoStrip = env.TRELLIS_SANDBOX && !process.argv.includes('--one-machine')
const grace = 20_000

if (!dev) adoptConsole()
try {
  requireEnv('DATABASE_URL')
  requireEnv('AUTH_SECRET')
  assertKeys()
  const house = await openHouse({ dev, demoStrip })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'web is closing')
      void house
        .close(grace)
        .then(closeDatabase)
        .finally(() => process.exit(0))
    })
  }
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const message = taken
    ? `Port ${requireEnv('PORT')} is taken. Stop what listens there, or choose another: PORT=3001.`
    : error instanceof Error
      ? error.message
      : String(error)
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
