import { DrizzleQueryError } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { log } from '@/lib/transport/log'
import { retryContention } from '@/lib/transport/retry-contention'

const failure = (code: string) =>
  new DrizzleQueryError('update', [], Object.assign(new Error(code), { code }))
const deadlock = failure('ER_LOCK_DEADLOCK')
const lockWait = failure('ER_LOCK_WAIT_TIMEOUT')

beforeEach(() => {
  log.level = 'silent'
})

/** Fails a number of times, each after so many milliseconds on a clock that only this moves. */
function work(fails: Error[], lasting = 0) {
  let now = 0
  const transaction = vi.fn(async () => {
    now += lasting
    const fault = fails.shift()
    if (fault) throw fault
    return 'done'
  })
  return { transaction, run: () => retryContention(transaction, () => now) }
}

test('a transaction that had to give way is tried again, whole, until it is done', async () => {
  const { transaction, run } = work([deadlock, failure('ER_CHECKREAD'), deadlock])
  expect(await run()).toBe('done')
  expect(transaction).toHaveBeenCalledTimes(4)
})

test('at most five times; then people are asked to come again, and the log knows why', async () => {
  const warn = vi.spyOn(log, 'warn')
  const { transaction, run } = work(Array.from({ length: 9 }, () => deadlock))
  await expect(run()).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'write.busy',
    message: 'This is being changed by someone else right now. Try again in a few seconds.',
    retryAfterSeconds: 5,
    cause: deadlock,
  })
  expect(transaction).toHaveBeenCalledTimes(5)
  expect(warn).toHaveBeenCalledTimes(1)
})

test('who has waited ten seconds for a lock does not wait again', async () => {
  const { transaction, run } = work([lockWait, lockWait], 10_000)
  await expect(run()).rejects.toMatchObject({ kind: 'unavailable', cause: lockWait })
  expect(transaction).toHaveBeenCalledTimes(1)
})

test('no try begins after eight seconds, however short the waits were', async () => {
  const { transaction, run } = work(
    Array.from({ length: 9 }, () => lockWait),
    3_000,
  )
  await expect(run()).rejects.toMatchObject({ kind: 'unavailable' })
  expect(transaction).toHaveBeenCalledTimes(3)
})

test.each([
  ['another fault of the database', failure('ER_DUP_ENTRY')],
  ['a fault of ours', new Error('ER_LOCK_DEADLOCK')],
  ['no error at all', 'ER_LOCK_DEADLOCK'],
])('%s is not tried again, and told as it was', async (_what, thrown) => {
  const { transaction, run } = work([thrown as Error])
  await expect(run()).rejects.toBe(thrown)
  expect(transaction).toHaveBeenCalledTimes(1)
})
