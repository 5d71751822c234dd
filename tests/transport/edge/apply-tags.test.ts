import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyWithEchoes } from '@/lib/transport/edge/apply-tags'
import { log } from '@/lib/transport/log'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a tag is applied at once, and again when a render that read before it can have ended', async () => {
  const apply = vi.fn(async (_tags: string[]) => {})
  const { applyTags } = applyWithEchoes(apply)
  await applyTags(['a', 'b'])
  expect(apply).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(250)
  expect(apply).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(apply.mock.calls).toEqual(Array.from({ length: 4 }, () => [['a', 'b']]))
})

test('nothing is nothing to apply', async () => {
  const apply = vi.fn(async (_tags: string[]) => {})
  await applyWithEchoes(apply).applyTags([])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(apply).not.toHaveBeenCalled()
})

test('more tags than one request takes go in portions', async () => {
  const apply = vi.fn(async (_tags: string[]) => {})
  const tags = Array.from({ length: 25_001 }, (_, i) => `product:${i}`)
  await applyWithEchoes(apply).applyTags(tags)
  expect(apply.mock.calls.flatMap(([portion]) => portion)).toEqual(tags)
  for (const [portion] of apply.mock.calls) expect(portion.length).toBeLessThanOrEqual(1_000)
})

test('a failure is told, and echoes are not made of what did not sound', async () => {
  const apply = vi.fn(() => Promise.reject(new Error('down')))
  await expect(applyWithEchoes(apply).applyTags(['a'])).rejects.toThrow('down')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(apply).toHaveBeenCalledTimes(1)
})

test('an echo that fails is noted and stops nothing', async () => {
  const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})
  const apply = vi.fn((): Promise<void> =>
    apply.mock.calls.length === 2 ? Promise.reject(new Error('x')) : Promise.resolve(),
  )
  await applyWithEchoes(apply).applyTags(['a'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(apply).toHaveBeenCalledTimes(4)
  expect(warn).toHaveBeenCalledTimes(1)
})

test('after the stop all is quiet', async () => {
  const apply = vi.fn(async (_tags: string[]) => {})
  const { applyTags, stop } = applyWithEchoes(apply)
  await applyTags(['a'])
  stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(apply).toHaveBeenCalledTimes(1)
})
