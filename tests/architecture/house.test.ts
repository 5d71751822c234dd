import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { judge, report } from './judge'
import { houseLaws } from './laws/all'
import { readRepository } from './tree/repository'
import { waivers } from './waivers'

const tree = readRepository(fileURLToPath(new URL('../..', import.meta.url)))

test.each(houseLaws)('$name: $says', (law) => {
  expect(report(law, judge(law, tree, waivers))).toBe('')
})
