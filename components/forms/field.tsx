import { type ReactNode, useId } from 'react'
import { FieldNote } from '@/components/forms/field-note'
import { type FieldProps, wire } from '@/components/forms/field-wiring'

/** What a control needs to belong to its field. */
export type Control = {
  id: string
  name: string
  required: boolean
  defaultValue?: string | string[]
  autoFocus?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type Props = FieldProps & {
  /** What stands in it at first. */
  initial?: string
  /** Beside the label: a link, or what watches the control, as a `CharacterCount` does. */
  aside?: ReactNode | ((control: Control) => ReactNode)
  children: (control: Control) => ReactNode
}

/** Label, hint, error and their wiring for one control of any kind. Checkboxes and switches: `CheckField`; several: `FieldGroup`. */
export function Field(props: Props) {
  const { name, label, errors, typed, hint, optional, initial, aside, autoFocus, children } = props
  const ownId = useId()
  const id = props.id ?? ownId
  const { noteId, said } = wire(id, errors, hint)
  const control = { id, name, required: !optional, defaultValue: typed ?? initial, autoFocus, ...said }
  return (
    <div className="field">
      <div className="field-head">
        <label className="field-label" htmlFor={id}>
          {label}
          {optional ? <span className="field-aside">optional</span> : null}
        </label>
        {aside ? (
          <span className="field-aside">{typeof aside === 'function' ? aside(control) : aside}</span>
        ) : null}
      </div>
      {children(control)}
      <FieldNote errors={errors} hint={hint} id={noteId} />
    </div>
  )
}
