'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { countWords } from '@/components/forms/count-words'
import { announce } from '@/components/ui/announce'

type Props = { of: { id: string; defaultValue?: string | string[] }; most: number }

/** "62 of 180", beside the label of the field it counts. Without JavaScript it names the limit alone. */
export function CharacterCount({ of: { id, defaultValue = '' }, most }: Props) {
  const listen = useCallback(
    (changed: () => void) => {
      const field = document.getElementById(id)
      const count = () => {
        changed()
        const words = countWords(lengthIn(id) ?? 0, most)
        if (words) announce(words)
      }
      field?.addEventListener('input', count)
      return () => field?.removeEventListener('input', count)
    },
    [id, most],
  )
  const length = useSyncExternalStore(
    listen,
    () => lengthIn(id) ?? defaultValue.length,
    () => defaultValue.length,
  )
  return (
    <span className={length > most ? 'figures field-over-full' : 'figures'}>
      <span className="field-counted">{length} of </span>
      <span className="field-uncounted">at most </span>
      {most}
    </span>
  )
}

function lengthIn(id: string): number | undefined {
  const field = document.getElementById(id)
  const typable = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return typable ? field.value.length : undefined
}
