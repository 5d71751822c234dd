'use client'

import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react'
import { useHotkey } from '@/components/ui/hotkey'
import { Icon } from '@/components/ui/icon'
import { keyTarget } from '@/components/ui/list-keys'
import { grouped } from '@/components/ui/suggestions'
import { useAnswers } from '@/components/ui/use-answers'
import { useModal } from '@/components/ui/use-modal'
import { CommandLine } from '@/components/ui/workplace/command-line'
import { CommandKeys } from '@/components/ui/workplace/command-keys'
import { type Command, matching } from '@/components/ui/workplace/commands'
import '@/components/ui/workplace/command-menu.css'

type Props = {
  /** What opens it, beside Ctrl K. */
  opener: ComponentProps<'button'>
  /** What it knows: "Order, person, store, SKU". */
  placeholder: string
  commands: readonly Command[]
  /** Records by what is typed; they follow the commands. */
  find?: (text: string, signal: AbortSignal) => Promise<readonly Command[]>
}

const nobody = () => Promise.resolve([])

/** Goes anywhere and does anything by its name, from every page of a workplace. */
export function CommandMenu({ opener, placeholder, commands, find = nobody }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const { found, question } = useAnswers(text, find)
  const { ref, close } = useModal(open, () => {
    setOpen(false)
    setText('')
    setAt(0)
  })
  useHotkey('mod+k', () => (open ? void close() : setOpen(true)))

  const groups = grouped([...matching(commands, text), ...found])
  const lines = groups.flatMap(([, group]) => group)
  const active = lines[Math.min(at, lines.length - 1)]
  const lineId = (command: Command) => `${id}-${command.id}`

  function press(event: KeyboardEvent) {
    const target = event.key.startsWith('Arrow') ? keyTarget(event.key, at, lines.length) : null
    const line = target === null ? undefined : lines[target]
    if (target !== null && line) {
      setAt(target)
      document.getElementById(lineId(line))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && active) document.getElementById(lineId(active))?.click()
    else return
    event.preventDefault()
  }

  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        type="button"
        {...opener}
        onClick={() => setOpen(true)}
      />
      <dialog aria-label="Search or jump" className="dialog command-menu" ref={ref}>
        <div className="command-box">
          <Icon name="search" />
          <input
            aria-activedescendant={active && lineId(active)}
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-expanded={lines.length > 0}
            aria-label={placeholder}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value)
              setAt(0)
            }}
            onKeyDown={press}
            placeholder={placeholder}
            role="combobox"
            spellCheck={false}
            type="text"
            value={text}
          />
        </div>
        <div aria-label="Commands" className="command-list" id={`${id}-list`} role="listbox">
          {open
            ? groups.map(([name, group]) => (
                <div aria-label={name || 'Commands'} key={name} role="group">
                  <div aria-hidden="true" className="suggestions-group">
                    {name}
                  </div>
                  {group.map((command) => (
                    <CommandLine
                      active={command === active}
                      command={command}
                      id={lineId(command)}
                      key={command.id}
                      onAct={(act) => void close().then(act)}
                      typed={text}
                    />
                  ))}
                </div>
              ))
            : null}
        </div>
        <p className="command-empty" role="status">
          {lines.length === 0 && question === text.trim() && text
            ? `Nothing by the name of “${text.trim()}”.`
            : null}
        </p>
        <CommandKeys />
      </dialog>
    </>
  )
}
