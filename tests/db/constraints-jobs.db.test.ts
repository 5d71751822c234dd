import { expect, test } from 'vitest'
import { makeJob } from '@/db/factories/jobs'
import { makeSubscriber } from '@/db/factories/newsletter'
import { user } from '@/db/schema/accounts/people'
import { product } from '@/db/schema/catalog/products'
import { species } from '@/db/schema/catalog/taxonomy'
import { job } from '@/db/schema/jobs'
import { subscriber } from '@/db/schema/newsletter'
import { store } from '@/db/schema/stores'
import { testDatabase } from '@/tests/setup/database'
import { type Attempt, raw, refusalOf } from '@/tests/setup/refusals'

const { db } = testDatabase()

const attempts: Attempt[] = [
  ['a job state that is none', 'job_state_known', async (on) => on.update(job).set({ state: raw('stuck') })],
  [
    'a running job that nobody holds',
    'job_running_leased',
    async (on) => on.update(job).set({ state: 'running' }),
  ],
  ['a job that may never be tried', 'job_attempts_counted', async (on) => makeJob(on, { maxAttempts: 0 })],
  [
    'the same work twice',
    'job_dedupe_key',
    async (on) => {
      await makeJob(on, { dedupeKey: 'mail:1' })
      await makeJob(on, { dedupeKey: 'mail:1' })
    },
  ],
  [
    'a reader twice',
    'subscriber_email',
    async (on) => {
      await makeSubscriber(on, { email: 'bea@example.com' })
      await makeSubscriber(on, { email: 'BEA@example.com' })
    },
  ],
  [
    'a subscription confirmed at no time',
    'subscriber_confirmed_dated',
    async (on) => on.update(subscriber).set({ confirmedAt: null }),
  ],
  [
    'an end at no time',
    'subscriber_unsubscribed_dated',
    async (on) => on.update(subscriber).set({ state: 'unsubscribed' }),
  ],
]
test.each(attempts)('%s', async (_what, constraint, attempt) => {
  await makeJob(db)
  await makeSubscriber(db)
  expect(await refusalOf(attempt(db))).toContain(constraint)
})

test('work without a key may be given twice; keys tell capitals apart', async () => {
  for (const dedupeKey of [null, null, 'a', 'A']) await makeJob(db, { dedupeKey })
  expect(await db.$count(job)).toBe(4)
})

test('each test begins with an empty database', async () => {
  for (const table of [user, store, product, species, job, subscriber]) expect(await db.$count(table)).toBe(0)
})
