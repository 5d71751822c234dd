import { setTimeout as pause } from 'node:timers/promises'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import { signUpByCommand } from '@/tests/rigs/freshness-doors'
import { countOf, shownBy } from '@/tests/rigs/freshness-watch'
import { newReader, signUpByRest } from '@/tests/rigs/newsletter-readers'

type Way = 'killed at once' | 'killed a moment later' | 'killed before the change'
const ways: Way[] = ['killed at once', 'killed before the change', 'killed a moment later']

/**
 * What was invalidated in memory alone would be forgotten by a kill, and the page on disk shown again. Nobody visits
 * between the change and the kill; the first answer after the restart must be the new one.
 */
export async function proveRestarts(proof: Proof, shop: RigShop, restarts: number): Promise<void> {
  for (const way of ways.slice(0, Math.max(2, Math.min(ways.length, restarts)))) {
    const wrong: string[] = []
    const turns = Math.ceil(restarts / ways.length)
    for (let turn = 0; turn < turns; turn += 1) {
      const { expected, first } = await changeAndRestart(proof, shop, way)
      if (first.some((shown) => shown !== expected)) wrong.push(`${first.join(' and ')} for ${expected}`)
    }
    proof.claim(
      `both instances ${way}: the first answer after the restart is new`,
      wrong.length === 0,
      wrong.length === 0 ? `${turns * shop.webs.length} of ${turns * shop.webs.length}` : wrong.join(', '),
    )
  }
}

async function changeAndRestart(proof: Proof, shop: RigShop, way: Way) {
  // Twice: the second answer comes from the cache, so there is something old to be wrong with.
  for (let visit = 0; visit < 2; visit += 1) for (const { url } of shop.webs) await shownBy(url)
  const killAll = () => Promise.all(shop.webs.map(({ part }) => shop.processes.kill(part)))
  if (way === 'killed before the change') {
    await killAll()
    await signUpByCommand(shop, newReader())
  } else {
    await signUpByRest(shop.webs[0]?.url ?? '', newReader())
    if (way === 'killed a moment later') await pause(proof.random() * 1_500)
    await killAll()
  }
  const expected = await countOf(shop)
  for (const web of shop.webs) await shop.restartWeb(web)
  const first = await Promise.all(shop.webs.map(({ url }) => shownBy(url)))
  return { expected, first }
}
