import { failureText } from '@/scripts/bootstrap/steps.mjs'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { joinRunningShop } from '@/scripts/house/join-running-shop'
import { loadDotEnv } from '@/scripts/house/settings'

/** Tests and proofs neither depend on nor reach what a person has set up. */
const WITHOUT_DOT_ENV = new Set(['test', 'verify', 'prove', 'bench'])
/** Work on the database of the shop that runs. */
const AT_THE_RUNNING_SHOP = new Set(['verb'])

/** `enter.ts <name> …` becomes `scripts/<name>.ts …`, once the environment is complete and nothing in it is malformed. */
const [name = ''] = process.argv.splice(2, 1)
if (!WITHOUT_DOT_ENV.has(name)) loadDotEnv()
if (AT_THE_RUNNING_SHOP.has(name)) joinRunningShop()

try {
  // Whatever a command imports reads its settings while it is loaded: what is malformed must be said before that.
  await import('@/lib/env')
} catch (error) {
  const failure = new Failure(error instanceof Error ? error.message : String(error), {
    todo: ['Mend it where it is set, in the shell or in .env, and run the same command again.'],
  })
  process.stderr.write(failureText(failure))
  process.exit(1)
}
await import(`../${name}.ts`)
