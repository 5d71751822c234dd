/** Indexes from one row to another, both included; without a first one, only the last. */
export function reach(from: number, to: number): number[] {
  if (from < 0) return [to]
  const [low, high] = from < to ? [from, to] : [to, from]
  return Array.from({ length: high - low + 1 }, (_, step) => low + step)
}

/** The row that a step leads to: the first one to begin with, and never past an end. */
export function stepFrom(current: number, step: 1 | -1, rows: number): number {
  if (current < 0) return 0
  return Math.min(Math.max(current + step, 0), rows - 1)
}

/** What the box that stands for all rows shows. */
export function sumOfBoxes(checked: number, rows: number): { checked: boolean; indeterminate: boolean } {
  return { checked: rows > 0 && checked === rows, indeterminate: checked > 0 && checked < rows }
}

/** What a key means to the rows. Everything else may be the key of an act. */
export type Wish = 'next' | 'previous' | 'pick' | 'open' | 'clear' | null

const wishes = new Map<string, Wish>([
  ['j', 'next'],
  ['k', 'previous'],
  ['x', 'pick'],
  ['enter', 'open'],
  ['escape', 'clear'],
])

export const wishOf = (key: string): Wish => wishes.get(key.toLowerCase()) ?? null
