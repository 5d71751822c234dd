import { type ReactNode, useId } from 'react'
import { FieldNote } from '@/components/forms/field-note'
import { type FieldProps, wire } from '@/components/forms/field-wiring'

/** What a checkbox or a switch needs: its label is its own words. */
export type CheckControl = {
  id: string
  name: string
  children: ReactNode
  defaultChecked: boolean
  autoFocus?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type Props = Omit<FieldProps, 'optional'> & {
  /** Whether it is on at first. */
  initial?: boolean
  /** What it says, where the label is too short for that. */
  words?: ReactNode
  children: (control: CheckControl) => ReactNode
}

/** Hint, error and wiring for one yes or no, which carries its label itself. */
export function CheckField({
  name,
  label,
  errors,
  typed,
  hint,
  initial = false,
  words,
  children,
  ...given
}: Props) {
  const ownId = useId()
  const id = given.id ?? ownId
  const { noteId, said } = wire(id, errors, hint)
  // An empty box is not sent at all, so after a refusal nothing means no.
  const defaultChecked = typed === undefined ? initial : typed !== ''
  return (
    <div className="field">
      {children({ id, name, children: words ?? label, defaultChecked, autoFocus: given.autoFocus, ...said })}
      <FieldNote errors={errors} hint={hint} id={noteId} />
    </div>
  )
}
