import { runCommand } from '@/scripts/house/command'
import { envOfParts, openDatabase, plantDemo } from '@/scripts/house/foundation'

/** `npm run seed`: plants the demo in a database that is empty, without starting the shop. */
await runCommand({}, async (command) => {
  const { url } = await openDatabase(command)
  const env = envOfParts(command, url, { sandbox: false, demo: true })
  await plantDemo(command, { wanted: true, databaseUrl: url, env })
  command.ready()
})
