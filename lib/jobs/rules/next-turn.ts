/**
 * When a schedule that was due at `due` runs next. It keeps its rhythm, and turns missed while no worker was
 * there are one turn.
 */
export function nextTurn(due: Date, every: number, now: Date): Date {
  const missed = Math.floor((now.getTime() - due.getTime()) / every)
  return new Date(due.getTime() + (Math.max(0, missed) + 1) * every)
}
