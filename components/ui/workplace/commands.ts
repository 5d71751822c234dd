import { fold } from '@/components/ui/suggestions'
import type { IconName } from '@/components/ui/icons/names'

/** One thing to do or one place to go. */
export type Command = {
  id: string
  label: string
  group?: string
  icon?: IconName
  /** Small, at the right: a key, a date, a state. */
  aside?: string
  /** Other words that people look for it by. */
  words?: string
  href?: string
  onAct?: () => void
}

/** Every word that is typed begins a word of the command. Those whose name begins with it come first. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  const first = wanted[0] ?? ''
  return commands
    .filter(({ label, words = '' }) => {
      const known = fold(`${label} ${words}`).split(/[\s,./-]+/)
      return wanted.every((word) => known.some((one) => one.startsWith(word)))
    })
    .toSorted((a, b) => Number(fold(b.label).startsWith(first)) - Number(fold(a.label).startsWith(first)))
}
