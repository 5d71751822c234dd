import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { retryContention } from '@/lib/transport/retry-contention'

const failure = (code: string) =>
  new DrizzleQueryError('update', [], Object.assign(new Error(code), { code }))

test.each(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'])(
  '%s is tried again, whole, until it is done',
  async (code) => {
    let tries = 0
    const done = await retryContention(async () => {
      if (++tries < 4) throw failure(code)
      return `after ${tries}`
    })
    expect(done).toBe('after 4')
  },
)

test('at most five times, and then told as it was', async () => {
  const work = vi.fn(() => Promise.reject(failure('ER_LOCK_DEADLOCK')))
  await expect(retryContention(work)).rejects.toThrow(DrizzleQueryError)
  expect(work).toHaveBeenCalledTimes(5)
})

test.each([
  ['another fault of the database', failure('ER_DUP_ENTRY')],
  ['a fault of ours', new Error('ER_LOCK_DEADLOCK')],
  ['no error at all', 'ER_LOCK_DEADLOCK'],
])('%s is not tried again', async (_what, thrown) => {
  const work = vi.fn(() => Promise.reject(thrown as Error))
  await expect(retryContention(work)).rejects.toBe(thrown)
  expect(work).toHaveBeenCalledTimes(1)
})
