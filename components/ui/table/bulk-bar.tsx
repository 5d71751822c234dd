import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'
import { KeyHint } from '@/components/ui/key-hint'
import { RowPicking } from '@/components/ui/table/row-picking'
import { SingleKeysSwitch } from '@/components/ui/table/single-keys'

type Props = {
  /** Id of the form that the boxes and the acts belong to. */
  form: string
  children: ReactNode
}

/**
 * What can be done with the picked rows. Its line is there before any row is picked, with the keys in it: picking moves nothing.
 * The style sheet turns it to moss, so that it works without JavaScript.
 */
export function BulkBar({ form, children }: Props) {
  return (
    <div className="bulk-bar">
      <RowPicking />
      <span className="bulk-keys">
        <span>
          <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> move
        </span>
        <span>
          <KeyHint>X</KeyHint> select
        </span>
        <span>
          <KeyHint>Enter</KeyHint> open
        </span>
        <SingleKeysSwitch />
      </span>
      <span className="bulk-acts">{children}</span>
      <button className="bulk-clear" form={form} type="reset">
        <Icon name="x" />
        <span className="sr-only">Clear selection</span>
      </button>
    </div>
  )
}

type ActProps = ComponentProps<'button'> & { icon?: IconName; shortcut?: string }

/** One act on all picked rows: a submit button of the table's form. */
export function BulkAct({ icon, shortcut, children, ...rest }: ActProps) {
  return (
    <button type="submit" {...rest} aria-keyshortcuts={shortcut} className="btn btn-small bulk-act">
      {icon ? <Icon name={icon} /> : null}
      {children}
      {shortcut ? <KeyHint>{shortcut}</KeyHint> : null}
    </button>
  )
}
