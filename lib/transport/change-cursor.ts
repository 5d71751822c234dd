export type Change = { id: number; tag: string }

const holeLife = 60_000
const maxHoles = 1_000

/**
 * Reads a table by rising id without losing rows that commit late: a transaction takes its id when it inserts
 * and shows it when it commits, so an id may appear after a higher one was read. Ids not yet seen below the
 * highest are asked for again for a minute; what was rolled back is forgotten then.
 */
export function createChangeCursor(start: number) {
  let highest = start
  const holes = new Map<number, number>()
  return {
    position: () => ({ after: highest, holes: [...holes.keys()] }),
    /** What the query for `position()` found, in id order, has been dealt with. */
    take(rows: readonly Change[], now: number): void {
      for (const { id } of rows) {
        holes.delete(id)
        for (let skipped = Math.max(highest + 1, id - maxHoles); skipped < id; skipped++)
          holes.set(skipped, now)
        highest = Math.max(highest, id)
      }
      for (const [id, since] of holes) if (now - since > holeLife || holes.size > maxHoles) holes.delete(id)
    },
  }
}

/** How far below a cursor a transaction may still have been under way: where a replay begins. */
export const replayMargin = maxHoles
