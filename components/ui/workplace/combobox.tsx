'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { type ComponentProps, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { byId, type Choice, settle, type Source, useRows } from '@/components/ui/workplace/choices'
import { ComboboxList } from '@/components/ui/workplace/combobox-list'
import '@/components/ui/workplace/combobox.css'

export type ComboboxProps = Source &
  Pick<ComponentProps<'input'>, 'id' | 'placeholder' | 'autoFocus' | 'aria-describedby' | 'aria-invalid'> & {
    /** Its id is sent under this name. */
    name?: string
    required?: boolean
    disabled?: boolean
  }

type Props = ComboboxProps & { initial?: Choice; onPick?: (choice: Choice | null) => void }

/** One of many: over thirty, or more than anybody knows by heart. Under that a `Select` does. */
export function Combobox({ name, required, disabled, initial, onPick, ...rest }: Props) {
  const { choices, search, create, ...input } = rest
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useState<Choice | null>(initial ?? null)
  const [typed, setTyped] = useState('')
  const { rows, status } = useRows({ choices, search, create }, typed)

  async function pick(row: Choice | null) {
    const [choice = null] = await settle(row ? [row] : [], create)
    setChosen(choice)
    onPick?.(choice)
  }

  return (
    <Base.Root
      {...byId}
      autoHighlight
      disabled={disabled}
      items={rows}
      name={name}
      onInputValueChange={(text, { reason }) => setTyped(reason === 'input-change' ? text : '')}
      // Escape closes the list; it takes nothing away that was chosen.
      onValueChange={(row, change) => void (change.reason === 'escape-key' ? change.cancel() : pick(row))}
      required={required}
      value={chosen}
      {...(search ? { filter: null } : {})}
    >
      <Base.InputGroup className="field-over" ref={setAnchor}>
        <Base.Input {...input} className="field-box combo-input" />
        <span className="combo-acts">
          <Base.Clear aria-label="Clear" className="combo-act">
            <Icon name="x" />
          </Base.Clear>
          <Base.Trigger aria-label="Show all" className="combo-act">
            <Icon name="chevron-down" />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <ComboboxList anchor={anchor} status={status} />
    </Base.Root>
  )
}
