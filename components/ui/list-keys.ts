/** Where an arrow leads in a list of `count` from place `at` (-1: nowhere yet); null for keys that do not move. Lists are rings. */
export function keyTarget(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1
  return null
}

/** The next entry that begins with what is typed; one letter again and again walks through all that begin with it. */
export function typedTarget(labels: readonly string[], typed: string, at: number): number | null {
  const again = typed === typed.charAt(0).repeat(typed.length)
  const begin = (again ? typed.charAt(0) : typed).toLowerCase()
  const from = again ? at + 1 : Math.max(at, 0)
  for (let step = 0; step < labels.length; step++) {
    const place = (from + step) % labels.length
    if (labels[place]?.trim().toLowerCase().startsWith(begin)) return place
  }
  return null
}
