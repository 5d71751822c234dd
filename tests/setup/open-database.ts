import { afterAll, beforeEach, inject } from 'vitest'
import { workerDatabaseUrl } from '@/tests/setup/test-server'

const url = workerDatabaseUrl(inject('databaseRun'))
// Before anything reads the environment: code under test that asks for `database()` gets this one.
process.env.DATABASE_URL = url
const { closeTestDatabase, emptyTestDatabase, openTestDatabase } = await import('@/tests/setup/database')

// Awaited here, so that a test file can say `const { db } = testDatabase()` in its first line.
await openTestDatabase(url)
beforeEach(emptyTestDatabase)
afterAll(closeTestDatabase)
