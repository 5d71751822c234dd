import { type ComponentProps, type CSSProperties, useId } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

export type TextInputProps = ComponentProps<'input'> & {
  icon?: IconName
  /** Read with the field: a currency, a measure. */
  before?: string
  after?: string
  small?: boolean
  /** Something is looked up for what stands in it; it can be typed in all the while. */
  working?: boolean
}

/** One line of text. The box is the input; what else stands in it lies over it. */
export function TextInput(props: TextInputProps) {
  const { icon, before, after, small, working, className, ...input } = props
  const unitId = useId()
  const unit = before ?? after
  const box = (
    <input
      type="text"
      {...input}
      aria-busy={working || undefined}
      aria-describedby={[input['aria-describedby'], unit && unitId].filter(Boolean).join(' ') || undefined}
      className={['field-box', small && 'field-small', className].filter(Boolean).join(' ')}
    />
  )
  if (!icon && !unit && !working) return box
  return (
    <span className="field-over" style={roomFor(before, after)}>
      {icon ? <Icon className="icon-start" name={icon} /> : null}
      {box}
      {unit ? (
        <span className={`field-unit field-unit-${before ? 'before' : 'after'}`} id={unitId}>
          {unit}
        </span>
      ) : null}
      {working ? <Icon className="icon-end icon-turning" name="loader" /> : null}
    </span>
  )
}

/** The width a unit takes, near enough: a figure for each of its letters. */
function roomFor(before = '', after = ''): CSSProperties | undefined {
  if (!before && !after) return undefined
  return { '--before': `${before.length}ch`, '--after': `${after.length}ch` } as CSSProperties
}
