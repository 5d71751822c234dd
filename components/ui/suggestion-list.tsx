'use client'

import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { announce } from '@/components/ui/announce'
import { keyTarget } from '@/components/ui/list-keys'
import { SuggestionLine } from '@/components/ui/suggestion-line'
import { grouped, type Suggest } from '@/components/ui/suggestions'
import { useAnswers } from '@/components/ui/use-answers'

/** What the list tells the box about itself. */
export type ListState = { open: boolean; activeId?: string }

type Props = {
  id: string
  text: string
  suggest: Suggest
  input: RefObject<HTMLInputElement | null>
  tell: (list: ListState) => void
}

/** The second half of the search box: what is suggested, and the keys that walk through it. */
export function SuggestionList({ id, text, suggest, input, tell }: Props) {
  const { found, question } = useAnswers(text, suggest)
  const groups = grouped(found)
  const lines = groups.flatMap(([, group]) => group)
  const [closedAt, closeAt] = useState<string>()
  const [choice, choose] = useState({ question, at: -1 })
  const [hasFocus, setFocus] = useState(true)

  const open = hasFocus && lines.length > 0 && text.trim() !== '' && closedAt !== text
  // A line is chosen among these answers; others begin anew.
  const at = choice.question === question ? choice.at : -1
  const lineId = (line: { id: string }) => `${id}-${line.id}`
  const active = open ? lines[at] : undefined
  const activeId = active && lineId(active)
  const said = open ? `${lines.length} ${lines.length === 1 ? 'suggestion' : 'suggestions'}` : ''

  useEffect(() => tell({ open, activeId }), [open, activeId, tell])
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  useEffect(() => {
    if (said) announce(said)
  }, [said])

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.key.startsWith('Arrow') ? keyTarget(event.key, at, lines.length) : null
    if (target !== null) {
      closeAt(undefined)
      choose({ question, at: target })
    } else if (event.key === 'Escape' && open) {
      closeAt(text)
      choose({ question, at: -1 })
    } else if (event.key === 'Enter' && activeId) document.getElementById(activeId)?.click()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const stop = new AbortController()
    const heard = { signal: stop.signal }
    input.current?.addEventListener('keydown', onKey, heard)
    input.current?.addEventListener('focus', () => setFocus(true), heard)
    input.current?.addEventListener('blur', () => setFocus(false), heard)
    return () => stop.abort()
  }, [input])

  if (!open) return null
  return (
    <div
      aria-label="Suggestions"
      className="menu suggestions"
      id={id}
      // The box keeps the focus, and the list with it, until the click is through.
      onMouseDown={(event) => event.preventDefault()}
      role="listbox"
      tabIndex={-1}
    >
      {groups.map(([name, group], number) => {
        const rows = group.map((line) => (
          <SuggestionLine
            active={line === active}
            id={lineId(line)}
            key={line.id}
            line={line}
            typed={question}
          />
        ))
        if (!name) return rows
        const nameId = `${id}-group-${number}`
        return (
          <div aria-labelledby={nameId} key={name} role="group">
            <div className="suggestions-group" id={nameId}>
              {name}
            </div>
            {rows}
          </div>
        )
      })}
    </div>
  )
}
