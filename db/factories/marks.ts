import { randomBytes } from 'node:crypto'

let origin = randomBytes(3).toString('hex')
let count = 0

/** From here on the factories make the same rows in the same order, all but their ids. */
export function startMarksAt(seed: string): void {
  origin = seed
  count = 0
}

/** Something no other row of this run has, fit for names, slugs, codes and addresses. */
export const nextMark = (): string => `${origin}-${++count}`
