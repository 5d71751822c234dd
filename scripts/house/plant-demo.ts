import { closeDatabase, database } from '@/db/client'
import { seedDemo } from '@/db/seed/seed'

/** Run as a process of its own, with the environment of a part, by `npm start` and `npm run seed`. */
try {
  const state = await seedDemo(database(), (line) => console.log(line))
  if (state === 'already') console.log('The demo is there already.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
