'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { byId, type Choice, settle, useRows } from '@/components/ui/workplace/choices'
import type { ComboboxProps } from '@/components/ui/workplace/combobox'
import { ComboboxList } from '@/components/ui/workplace/combobox-list'
import '@/components/ui/workplace/combobox.css'

type Props = ComboboxProps & { initial?: readonly Choice[]; onPick?: (choices: readonly Choice[]) => void }

/** Several of many, as chips. Backspace in the empty box takes the last of them away; the left arrow walks to the others. */
export function MultiCombobox({ name, required, disabled, initial, onPick, ...rest }: Props) {
  const { choices, search, create, placeholder, ...input } = rest
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useState<readonly Choice[]>(initial ?? [])
  const [typed, setTyped] = useState('')
  const { rows, status } = useRows({ choices, search, create }, typed)

  async function pick(picked: Choice[]) {
    setTyped('')
    const settled = await settle(picked, create)
    setChosen(settled)
    onPick?.(settled)
  }

  return (
    <Base.Root
      {...byId}
      autoHighlight
      disabled={disabled}
      inputValue={typed}
      items={rows}
      multiple
      name={name}
      onInputValueChange={setTyped}
      // Escape closes the list; it takes nothing away that was chosen.
      onValueChange={(picked, change) =>
        void (change.reason === 'escape-key' ? change.cancel() : pick(picked))
      }
      required={required}
      value={chosen}
      {...(search ? { filter: null } : {})}
    >
      <Base.InputGroup className="field-box combo-box" ref={setAnchor}>
        <Base.Chips className="combo-chips">
          {chosen.map((choice) => (
            <Base.Chip aria-label={choice.label} className="combo-chip" key={choice.id}>
              {choice.label}
              <Base.ChipRemove aria-label={`Remove ${choice.label}`} className="combo-remove">
                <Icon name="x" />
              </Base.ChipRemove>
            </Base.Chip>
          ))}
          <Base.Input {...input} placeholder={chosen.length > 0 ? undefined : placeholder} />
        </Base.Chips>
      </Base.InputGroup>
      <ComboboxList anchor={anchor} status={status} />
    </Base.Root>
  )
}
