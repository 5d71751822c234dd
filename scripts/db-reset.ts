import { resetDatabase } from '@/db/reset'
import { runCommand } from '@/scripts/house/command'
import { bringDatabase, describeDatabase } from '@/scripts/house/bring-database'

/** `npm run db:reset`: every table dropped and made anew, empty. The next `npm start` plants the demo again. */
await runCommand({}, async ({ settings, secrets, steps, house }) => {
  const { url } = await steps.run(
    'database',
    (tell) => bringDatabase(settings, house, secrets, tell),
    describeDatabase,
  )
  const evenIfRemote = process.argv.includes('--even-if-remote')
  await steps.run(
    'reset',
    () => resetDatabase(url, { evenIfRemote }),
    () => 'every table made anew, empty',
  )
})
