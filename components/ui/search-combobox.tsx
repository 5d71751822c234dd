'use client'

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useHotkey } from '@/components/ui/hotkey'
import { Icon } from '@/components/ui/icon'
import { KeyHint } from '@/components/ui/key-hint'
import type { ListState, SuggestionList } from '@/components/ui/suggestion-list'
import type { Suggest } from '@/components/ui/suggestions'

type Props = {
  /** The page of results, asked by `get`: without a script the box is a form like any other. */
  action: string
  name?: string
  label: string
  /** What was searched for, on the page that shows it. */
  query?: string
  suggest: Suggest
}

/** The search box: a form that suggests. The list is loaded when the box is used for the first time. */
export function SearchCombobox({ action, name = 'q', label, query = '', suggest }: Props) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [List, setList] = useState<typeof SuggestionList>()
  const [text, setText] = useState('')
  const [list, tell] = useState<ListState>({ open: false })

  useHotkey('/', () => input.current?.select())

  function wake() {
    setText(input.current?.value ?? '')
    void import('@/components/ui/suggestion-list').then((file) => setList(() => file.SuggestionList))
  }
  // What was typed before the script arrived is typed.
  const wakeIfUsed = useEffectEvent(() => {
    if (document.activeElement === input.current) wake()
  })
  useEffect(() => wakeIfUsed(), [])

  return (
    <form action={action} className="search-box" role="search">
      <Icon name="search" />
      <input
        aria-activedescendant={list.activeId}
        aria-autocomplete="list"
        aria-controls={list.open ? listId : undefined}
        aria-expanded={list.open}
        aria-keyshortcuts="/"
        aria-label={label}
        autoComplete="off"
        defaultValue={query}
        enterKeyHint="search"
        name={name}
        onChange={(event) => setText(event.target.value)}
        onFocus={wake}
        placeholder={label}
        ref={input}
        role="combobox"
        type="search"
      />
      <button
        aria-label="Clear the search"
        className="search-clear"
        onClick={() => {
          if (!input.current) return
          input.current.value = ''
          setText('')
          input.current.focus()
        }}
        type="button"
      >
        <Icon name="x" />
      </button>
      <span aria-hidden="true" className="search-key">
        <KeyHint>/</KeyHint>
      </span>
      {List && <List id={listId} input={input} suggest={suggest} tell={tell} text={text} />}
    </form>
  )
}
