import type { Tally } from '@/scripts/stages/tally'
import type { TestHouse } from '@/scripts/stages/test-house'

export type Stage = {
  name: string
  /** Short enough for every commit: part of `npm run verify` too. */
  quick: boolean
  /** What the runner counted. A Failure instead of a tally counts as one failed. */
  run(house: TestHouse): Promise<Tally>
}
