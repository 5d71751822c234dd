import type { ReactNode } from 'react'

/** One line of a list of suggestions. */
export type Suggestion = {
  id: string
  text: string
  href: string
  /** Lines of one group stand together, under its name. */
  group?: string
  /** A square picture, shown 34 wide. */
  picture?: ReactNode
  /** What it is or costs, small at the right. */
  aside?: string
}

export type Suggest = (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>

/** Letters without case and accents, one for one, so that places in the folded text are places in the text. */
export const fold = (text: string): string =>
  Array.from(text, (letter) => letter.normalize('NFD')[0]?.toLowerCase() ?? letter).join('')

/** The text cut before and after what was typed: at the beginning of a word first, then anywhere; the longest word of it if not whole. */
export function splitMatch(text: string, typed: string): [before: string, match: string, after: string] {
  const letters = Array.from(text)
  const folded = fold(text)
  const whole = fold(typed.trim())
  const words = whole.split(/\s+/).toSorted((a, b) => b.length - a.length)
  for (const wanted of [whole, ...words]) {
    if (wanted === '') continue
    const atWord = ` ${folded}`.indexOf(` ${wanted}`)
    const at = atWord >= 0 ? atWord : folded.indexOf(wanted)
    if (at < 0) continue
    const end = at + Array.from(wanted).length
    return [letters.slice(0, at).join(''), letters.slice(at, end).join(''), letters.slice(end).join('')]
  }
  return [text, '', '']
}

/** In the order given, lines of one group together where the group first appears. */
export function grouped<T extends { group?: string }>(lines: readonly T[]): [name: string, lines: T[]][] {
  const groups = new Map<string, T[]>()
  for (const line of lines) {
    const name = line.group ?? ''
    groups.set(name, [...(groups.get(name) ?? []), line])
  }
  return [...groups]
}
