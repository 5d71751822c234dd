import type { ReactNode } from 'react'

/**
 * Where a cell stands in the two lines of a narrow row: what and when above, which and who below.
 * What has no place of its own follows in pairs: nothing is left out.
 */
export type NarrowPlace = 'what' | 'when' | 'which' | 'who'

export type Column<Row> = {
  key: string
  heading: string
  cell: (row: Row) => ReactNode
  narrow?: NarrowPlace
  /** In a narrow row the cell says its heading: where the value alone is a riddle. */
  label?: boolean
  /** Numbers stand at the right, figure under figure. */
  end?: boolean
  /** Its word in the address; without one nobody sorts by it. */
  sort?: string
  /** What a first press gives: dates and sums often want the greatest first. */
  falling?: boolean
  /** Names the row to a screen reader. */
  namesRow?: boolean
}

export type Placed = NarrowPlace | 'left' | 'right'

/** The place of each column in a narrow row; those without one take turns, left and right. */
export function narrowPlaces(columns: readonly { narrow?: NarrowPlace }[]): Placed[] {
  let others = 0
  return columns.map(({ narrow }) => narrow ?? (others++ % 2 === 0 ? 'left' : 'right'))
}
