import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob } from '@/lib/core/job'
import { operation, readOperation } from '@/lib/core/operation'

const parts = {
  name: 'test.write',
  summary: 'Writes.',
  input: z.object({ n: z.int() }),
  output: z.object({}),
  run: () => Promise.resolve({}),
}
const write = operation(parts)

test('a job is a plain object with its defaults filled in', () => {
  expect(defineJob('test.write', write, { on: 'test.happened' })).toMatchObject({
    name: 'test.write',
    operation: write,
    on: ['test.happened'],
    every: null,
    queue: 'default',
    maxAttempts: 8,
    leaseMs: 30_000,
  })
})

test('what an event carried is the input, unless the job says otherwise', () => {
  expect(defineJob('test.write', write).input({ n: 1 })).toEqual({ n: 1 })
  const mapped = defineJob('test.write', write, { input: ({ count }) => ({ n: Number(count) }) })
  expect(mapped.input({ count: '7' })).toEqual({ n: 7 })
})

test.each([
  ['a name without a domain', 'write', {}, 'name it like'],
  ['a name too long for its column', `test.${'x'.repeat(100)}`, {}, 'at most 100'],
  ['no try at all', 'test.write', { maxAttempts: 0 }, 'tried once at least'],
  ['a lease shorter than a hiccup', 'test.write', { leaseMs: 10 }, 'hiccup'],
  ['a schedule that is busy work', 'test.write', { every: 5 }, 'busy work'],
])('%s is refused', (_what, name, options, words) => {
  expect(() => defineJob(name, write, options)).toThrow(words)
})

test('a verb that only reads cannot be a job', () => {
  const read = readOperation(parts)
  // @ts-expect-error a job changes something
  expect(defineJob('test.read', read)).toBeDefined()
})
