import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneAtATime } from '@/lib/transport/edge/one-at-a-time'

/** Work that goes on until it is let go, and says how often it began and how many were under way at once. */
function slowWork() {
  const seen = { begun: 0, atOnce: 0, most: 0 }
  const waiting: (() => void)[] = []
  const run = oneAtATime(async () => {
    seen.begun++
    seen.most = Math.max(seen.most, ++seen.atOnce)
    await new Promise<void>((resolve) => waiting.push(resolve))
    seen.atOnce--
  })
  const letGo = async () => {
    waiting.shift()?.()
    await turn()
  }
  return { run, seen, letGo }
}

test('all who ask while it runs share one run that begins after asking', async () => {
  const { run, seen, letGo } = slowWork()
  const first = run()
  const later = [run(), run(), run()]
  expect(seen.begun).toBe(1)
  await letGo()
  await first
  expect(seen.begun).toBe(2)
  const evenLater = run()
  await letGo()
  await Promise.all(later)
  expect(seen.begun).toBe(3)
  await letGo()
  await evenLater
  expect(seen).toEqual({ begun: 3, atOnce: 0, most: 1 })
})

test('asked again when all is quiet it runs again', async () => {
  const { run, seen, letGo } = slowWork()
  for (let i = 1; i <= 3; i++) {
    const one = run()
    await letGo()
    await one
    expect(seen.begun).toBe(i)
  }
})

test('a run that failed stops neither the next nor those who wait for it', async () => {
  let n = 0
  const run = oneAtATime(async () => {
    await turn()
    if (++n === 1) throw new Error('first')
  })
  const first = run()
  const second = run()
  await expect(first).rejects.toThrow('first')
  await expect(second).resolves.toBeUndefined()
  await expect(run()).resolves.toBeUndefined()
  expect(n).toBe(3)
})

test('no asker is ever answered by a run that began before it asked', async () => {
  let version = 0
  let read = 0
  const run = oneAtATime(async () => {
    const seen = version
    await turn()
    read = seen
  })
  const askers = Array.from({ length: 300 }, async (_, i) => {
    for (let wait = 0; wait < i % 17; wait++) await turn()
    const mine = ++version
    await run()
    expect(read).toBeGreaterThanOrEqual(mine)
  })
  await Promise.all(askers)
})
