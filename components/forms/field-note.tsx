import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type Props = { id: string; errors?: readonly string[]; hint?: ReactNode }

/** Under a control: the hint, and in its place what is wrong and how to mend it. */
export function FieldNote({ id, errors, hint }: Props) {
  if (errors?.length) {
    return (
      <p className="field-note field-wrong" id={id}>
        <Icon name="circle-alert" />
        <span>{errors.join(' ')}</span>
      </p>
    )
  }
  return hint ? (
    <p className="field-note" id={id}>
      {hint}
    </p>
  ) : null
}
