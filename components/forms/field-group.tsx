import { type ReactNode, useId } from 'react'
import { FieldNote } from '@/components/forms/field-note'
import { type FieldProps, wire } from '@/components/forms/field-wiring'

/** What each radio or checkbox of a group needs. */
export type Option = {
  name: string
  value: string
  defaultChecked: boolean
  'aria-invalid'?: true
}

type Props = FieldProps & {
  /** What is chosen at first: one value, or several. */
  initial?: string | readonly string[]
  aside?: ReactNode
  children: (option: (value: string) => Option) => ReactNode
}

/** One question with several controls: radios, cards, answers, stars, checkboxes. The label is its legend. */
export function FieldGroup({
  name,
  label,
  errors,
  typed,
  hint,
  optional,
  initial,
  aside,
  children,
  ...given
}: Props) {
  const ownId = useId()
  const id = given.id ?? ownId
  const { noteId, said } = wire(id, errors, hint)
  const chosen = new Set([typed ?? initial ?? []].flat())
  const option = (value: string): Option => ({
    name,
    value,
    defaultChecked: chosen.has(value),
    'aria-invalid': said['aria-invalid'],
  })
  return (
    <fieldset aria-describedby={said['aria-describedby']} className="field" id={id} tabIndex={-1}>
      <legend className="field-head">
        <span className="field-label">
          {label}
          {optional ? <span className="field-aside">optional</span> : null}
        </span>
        {aside ? <span className="field-aside">{aside}</span> : null}
      </legend>
      {children(option)}
      <FieldNote errors={errors} hint={hint} id={noteId} />
    </fieldset>
  )
}
