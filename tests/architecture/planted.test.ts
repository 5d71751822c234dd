import { expect, test } from 'vitest'
import { judge, report } from './judge'
import { houseLaws, importLaws } from './laws/all'
import { planted } from './planted/all'
import { soundHouse } from './planted/sound-house'
import { treeOf } from './tree/tree'

const laws = [...importLaws, ...houseLaws]
const sound = treeOf(soundHouse)

test.each(laws)('$name: the sound house keeps it', (law) => {
  expect(report(law, law.check(sound))).toBe('')
})

test.each(laws)('$name: is proven by a planted breach', ({ name }) => {
  expect(planted.map(({ law }) => law)).toContain(name)
})

test.each(planted)('$law: $breach', ({ law: name, files, at, says }) => {
  const law = laws.find((one) => one.name === name)
  const breaches = law?.check(plantedIn(files)) ?? []
  expect(breaches.map(({ file, line }) => `${file}:${line}`)).toEqual(at)
  for (const { wrong, mend } of breaches) {
    expect(wrong).toMatch(says)
    expect(mend).not.toBe('')
  }
})

function plantedIn(files: Record<string, string | null>) {
  const texts = Object.entries({ ...soundHouse, ...files })
  return treeOf(Object.fromEntries(texts.filter((entry): entry is [string, string] => entry[1] !== null)))
}

const any = laws.find(({ name }) => name === 'shortcuts') ?? laws[0]!
const careless = plantedIn({ 'lib/cart/careless.ts': 'export const cart: any = null\n' })
const waiver = { law: any.name, file: 'lib/cart/careless.ts', because: 'the type of that library is broken' }

test('a waiver sets one law aside for one file', () => {
  expect(judge(any, careless, [])).toHaveLength(1)
  expect(judge(any, careless, [waiver])).toEqual([])
  expect(judge(any, careless, [{ ...waiver, file: 'lib/cart/other.ts' }])).toHaveLength(2)
})

test('a waiver that is not needed, or gives no reason, is a breach', () => {
  expect(report(any, judge(any, sound, [waiver]))).toContain(
    'is not needed: lib/cart/careless.ts keeps the law',
  )
  expect(report(any, judge(any, careless, [{ ...waiver, because: 'because' }]))).toContain('gives no reason')
})

test('a waiver for a law that does not exist is told', async () => {
  const { waivers } = await import('./waivers')
  expect(waivers.map(({ law }) => law).filter((law) => !laws.some(({ name }) => name === law))).toEqual([])
})
