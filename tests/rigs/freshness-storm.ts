import { setTimeout as pause } from 'node:timers/promises'
import { delays } from '@/tests/rigs/frame/figures'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import { countOf, shownBy } from '@/tests/rigs/freshness-watch'
import { newReader, signUpByRest } from '@/tests/rigs/newsletter-readers'

const readersOfEach = 4
const writers = 4
const limitMs = 1_000
const calmMs = 2_000

/** `began`: when the page was asked for. Who asks before the limit may be answered with the old number after it. */
type Sight = { began: number; at: number; shown: number }
type Calm = { from: number; until: number; expected: number }
type Storm = { bursts: number; signUps: number; watchSeconds: number }

/**
 * Readers who never pause, on both instances, while sign-ups commit in bursts: a page rendered just before a commit
 * and stored just after it must not stay, nor come back. Each calm after a burst is a chance to see one that did.
 */
export async function proveStorm(
  proof: Proof,
  shop: RigShop,
  { bursts, signUps, watchSeconds }: Storm,
): Promise<void> {
  const calms: Calm[] = []
  const sights = await readMeanwhile(shop, async () => {
    for (let burst = 1; burst <= bursts; burst += 1) {
      await writeAll(shop, Math.ceil(signUps / bursts))
      const from = performance.now()
      const expected = await countOf(shop)
      await pause(burst === bursts ? watchSeconds * 1000 : calmMs)
      calms.push({ from, until: performance.now(), expected })
    }
  })
  for (const [at, seen] of sights.entries()) {
    const judged = calms.map((calm) => judge(seen, calm))
    const late = judged.reduce((sum, one) => sum + one.late, 0)
    const place = at === 0 ? 'the first instance' : 'the other'
    proof.claim(
      `after each of ${bursts} bursts ${place} is right within ${limitMs / 1000} s and stays so, ${watchSeconds} s after the last`,
      judged.every(({ delay }) => delay <= limitMs) && late === 0,
      `${delays(judged.map(({ delay }) => delay))}, ${late} of ${seen.length} answers wrong later than that, ${signUps} sign-ups`,
    )
  }
}

/** What each instance showed while the work was under way. */
async function readMeanwhile(shop: RigShop, work: () => Promise<void>): Promise<Sight[][]> {
  const sights: Sight[][] = shop.webs.map(() => [])
  let reading = true
  const readers = shop.webs.flatMap(({ url }, at) =>
    Array.from({ length: readersOfEach }, async () => {
      while (reading) {
        const began = performance.now()
        const shown = await shownBy(url)
        sights[at]?.push({ began, at: performance.now(), shown })
      }
    }),
  )
  await Promise.race([work(), Promise.all(readers)]).finally(() => (reading = false))
  await Promise.all(readers)
  return sights
}

/** The delay lasts until the last wrong answer: one that is right in between is no end of it. */
function judge(seen: Sight[], { from, until, expected }: Calm): { delay: number; late: number } {
  const calm = seen.filter(({ began, at }) => began > from && at < until)
  const wrong = calm.filter(({ shown }) => shown !== expected)
  const lastWrong = Math.max(0, ...wrong.map(({ began }) => began - from))
  const firstRight = (calm.find(({ shown }) => shown === expected)?.at ?? Number.POSITIVE_INFINITY) - from
  return {
    delay: Math.max(firstRight, lastWrong),
    late: wrong.filter(({ began }) => began - from > limitMs).length,
  }
}

async function writeAll(shop: RigShop, signUps: number): Promise<void> {
  let left = signUps
  const write = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await signUpByRest(shop.webs[left % shop.webs.length]?.url ?? '', newReader())
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
}
