/** A breach put into the sound house: what it changes there (null takes a file away), and what the law says to it. */
export type Planted = {
  law: string
  breach: string
  files: Record<string, string | null>
  /** `file:line` of each breach that the law must name. */
  at: string[]
  says: RegExp
}

/** Lines of one planted file. */
export function lines(...text: string[]): string {
  return `${text.join('\n')}\n`
}

/** A table of breaches of one law. */
export function of(law: string, rows: Omit<Planted, 'law'>[]): Planted[] {
  return rows.map((row) => ({ law, ...row }))
}

/** One file of the house that holds one import. */
export function single(breach: string, path: string, line: string, says: RegExp, at = [`${path}:1`]) {
  return { breach, files: { [path]: lines(line, 'export const late = 1') }, at, says }
}
