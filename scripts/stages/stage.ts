import type { Tally } from '@/scripts/stages/tally'
import type { TestHouse } from '@/scripts/stages/test-house'

export type Stage = {
  name: string
  /** Short enough for every commit: part of `npm run verify` too. */
  quick: boolean
  /** A Failure instead of a result counts as one failed. */
  run(house: TestHouse, tell: (detail: string) => void): Promise<StageResult>
}

/** What the runner counted, and the log that holds its words. */
export type StageResult = { tally: Tally; log: string }
