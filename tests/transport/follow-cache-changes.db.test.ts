import { setTimeout as pause } from 'node:timers/promises'
import { inArray } from 'drizzle-orm'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createDatabase } from '@/db/client'
import { cacheChange } from '@/db/schema/jobs'
import { log } from '@/lib/transport/log'
import { followCacheChanges } from '@/lib/transport/edge/follow-cache-changes'
import { follower, followNow } from '@/lib/transport/freshness'
import { openDoorTo } from '@/tests/transport/database-door'
import { testDatabase } from '@/tests/setup/database'

const { db, url } = testDatabase()
beforeEach(() => {
  log.level = 'silent'
})

const change = (...tags: string[]) => db.insert(cacheChange).values(tags.map((tag) => ({ tag })))
const lastId = async () => {
  const rows = await db.$primary.select({ id: cacheChange.id }).from(cacheChange)
  return Math.max(0, ...rows.map(({ id }) => id))
}

/** A follower as a web process has one. `applied` holds every tag it was told to apply, in order. */
async function startFollower(given: Partial<Parameters<typeof followCacheChanges>[0]> = {}) {
  const applied: string[] = []
  const following = followCacheChanges({
    db,
    token: 'token',
    builtAt: await lastId(),
    apply: async (tags) => void applied.push(...tags),
    ...given,
  })
  onTestFinished(() => following.stop())
  const start = () => following.start()
  return { following, applied, start }
}

const inTime = { timeout: 15_000, interval: 10 }
const seen = (applied: string[], ...tags: string[]) =>
  vi.waitFor(() => expect(applied).toEqual(expect.arrayContaining(tags)), inTime)

test('a change is applied soon after its commit, by every process, without being told', async () => {
  const one = await startFollower()
  const other = await startFollower()
  await Promise.all([one.start(), other.start()])
  await change('product:1', 'product:2')
  await Promise.all([
    seen(one.applied, 'product:1', 'product:2'),
    seen(other.applied, 'product:1', 'product:2'),
  ])
  expect(new Set(one.applied)).toEqual(new Set(other.applied))
})

test('at once when a door of the same process says so', async () => {
  const { applied, start } = await startFollower()
  await start()
  await change('product:1')
  await followNow()
  expect(applied).toContain('product:1')
})

test('a change is not applied before it is committed, and not lost when a later one was first', async () => {
  const { applied, start } = await startFollower()
  await start()
  await db.transaction(async (early) => {
    await early.insert(cacheChange).values({ tag: 'early' })
    await change('late')
    await followNow()
    expect(applied).toContain('late')
    expect(applied).not.toContain('early')
  })
  await followNow()
  expect(applied).toContain('early')
})

test('what was rolled back is never applied', async () => {
  const { applied, start } = await startFollower()
  await start()
  const undone = db.transaction(async (tx) => {
    await tx.insert(cacheChange).values({ tag: 'undone' })
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  await change('done')
  await seen(applied, 'done')
  await followNow()
  expect(applied).not.toContain('undone')
})

describe('before it is ready', () => {
  test('everything since the build is applied, each tag once', async () => {
    await change(...Array.from({ length: 1_100 }, () => 'before the build'))
    const builtAt = await lastId()
    await change('a', 'b', 'a')
    const { following, applied, start } = await startFollower({ builtAt })
    expect(following.caughtUp).toBe(false)
    expect(follower()).toBe(following)
    await start()
    expect(following.caughtUp).toBe(true)
    expect(applied.slice(0, 3)).toEqual(expect.arrayContaining(['a', 'b']))
    // A transaction that was under way during the build may have committed after it: so far back it looks again.
    expect(applied.filter((tag) => tag === 'a').length).toBeLessThanOrEqual(2)
  })

  test('more changes than one reading brings are all applied', async () => {
    const builtAt = await lastId()
    const tags = Array.from({ length: 2_500 }, (_, i) => `product:${i}`)
    const { applied, start } = await startFollower({ builtAt })
    await start()
    for (let from = 0; from < tags.length; from += 500) await change(...tags.slice(from, from + 500))
    await followNow()
    expect(new Set(applied)).toEqual(new Set(tags))
  })

  test('a build of a database that has changed very much is caught up in portions', async () => {
    const builtAt = await lastId()
    const tags = Array.from({ length: 12_000 }, (_, i) => `product:${i}`)
    for (let from = 0; from < tags.length; from += 2_000) await change(...tags.slice(from, from + 2_000))
    const sizes: number[] = []
    const { start } = await startFollower({
      builtAt,
      apply: async (portion) => void sizes.push(portion.length),
    })
    await start()
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(12_000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000)
  })

  test('it is not ready while the replay fails', async () => {
    const { following, start } = await startFollower({
      builtAt: 0,
      apply: () => Promise.reject(new Error('down')),
    })
    await change('a')
    await expect(start()).rejects.toThrow('down')
    expect(following.caughtUp).toBe(false)
  })
})

test('a change that could not be applied is applied later: nothing is skipped', async () => {
  let failing = true
  const applied: string[] = []
  const apply = async (tags: string[]) => {
    if (failing) throw new Error('the internal route is not there')
    applied.push(...tags)
  }
  const { start } = await startFollower({ apply })
  await start()
  await change('product:1')
  await followNow()
  await change('product:2')
  await followNow()
  expect(applied).toEqual([])
  failing = false
  await seen(applied, 'product:1', 'product:2')
})

test('a tag is applied a second time, for a render that read before the commit and was stored after it', async () => {
  const { applied, start } = await startFollower()
  await start()
  await change('product:1')
  await followNow()
  expect(applied).toEqual(['product:1'])
  await vi.waitFor(() => expect(applied.slice(0, 2)).toEqual(['product:1', 'product:1']), inTime)
})

test('a database that goes away and comes back is followed again, and what happened meanwhile is applied', async () => {
  const door = await openDoorTo(url)
  const away = createDatabase({ url: door.url, connectionLimit: 2 })
  onTestFinished(() => away.close())
  const error = vi.spyOn(log, 'error')
  const info = vi.spyOn(log, 'info')
  const { applied, start } = await startFollower({ db: away.db })
  await start()
  door.shut()
  await change('meanwhile')
  await vi.waitFor(() => expect(error).toHaveBeenCalled(), inTime)
  await pause(700)
  expect(applied).toEqual([])
  // Told once, not four times a second.
  expect(error).toHaveBeenCalledTimes(1)
  await door.open()
  await seen(applied, 'meanwhile')
  await vi.waitFor(() => expect(info).toHaveBeenCalledWith('following cache changes again'), inTime)
})

test('after the stop nothing is read and nothing is applied', async () => {
  const { following, applied, start } = await startFollower()
  await start()
  await change('before')
  await followNow()
  following.stop()
  await change('after')
  await pause(1_200)
  expect(applied).toEqual(['before'])
})

test('what other transactions hold does not hold it up', async () => {
  const { applied, start } = await startFollower()
  await start()
  await change('a', 'b')
  await db.transaction(async (tx) => {
    await tx.delete(cacheChange).where(inArray(cacheChange.tag, ['a']))
    await change('c')
    await followNow()
    expect(applied).toEqual(expect.arrayContaining(['a', 'b', 'c']))
  })
})
