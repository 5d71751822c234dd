import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import { countOf, shownBy } from '@/tests/rigs/freshness-watch'
import { newReader, signUpByRest } from '@/tests/rigs/newsletter-readers'

const readersOfEach = 4
const writers = 4
const limitMs = 1_000

type Sight = { at: number; shown: number }

/**
 * Readers who never pause, on both instances, while sign-ups commit: a page rendered just before a commit and stored
 * just after it must not stay, nor come back.
 */
export async function proveStorm(
  proof: Proof,
  shop: RigShop,
  { signUps, watchSeconds }: { signUps: number; watchSeconds: number },
): Promise<void> {
  const sights: Sight[][] = shop.webs.map(() => [])
  let reading = true
  const readers = shop.webs.flatMap(({ url }, at) =>
    Array.from({ length: readersOfEach }, async () => {
      while (reading) {
        const shown = await shownBy(url)
        sights[at]?.push({ at: performance.now(), shown })
      }
    }),
  )
  const began = performance.now()
  await writeAll(shop, signUps)
  const lastCommit = performance.now()
  const expected = await countOf(shop)
  const stormEnds = lastCommit + watchSeconds * 1000
  await Promise.race([
    Promise.all(readers),
    new Promise((resolve) => setTimeout(resolve, stormEnds - performance.now())),
  ])
  reading = false
  await Promise.all(readers)

  const during = sights.flat().filter(({ at }) => at <= lastCommit)
  const storm = `${signUps} sign-ups in ${((lastCommit - began) / 1000).toFixed(1)} s, read ${during.length} times meanwhile`
  for (const [at, seen] of sights.entries()) {
    const after = seen.filter((sight) => sight.at > lastCommit)
    const right = after.find(({ shown }) => shown === expected)
    const delay = (right?.at ?? Number.POSITIVE_INFINITY) - lastCommit
    const late = after.filter((sight) => sight.shown !== expected && sight.at > lastCommit + limitMs)
    const place = at === 0 ? 'the first instance' : 'the other'
    proof.claim(
      `after a storm ${place} is right within ${limitMs / 1000} s and stays so for ${watchSeconds} s`,
      delay <= limitMs && late.length === 0,
      `right after ${delay.toFixed(0)} ms, ${late.length} of ${after.length} answers wrong later than that; ${storm}`,
    )
  }
}

async function writeAll(shop: RigShop, signUps: number): Promise<void> {
  let left = signUps
  const write = async (writer: number): Promise<void> => {
    while ((left -= 1) >= 0) {
      await signUpByRest(shop.webs[(writer + left) % shop.webs.length]?.url ?? '', newReader())
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
}
