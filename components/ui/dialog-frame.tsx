import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type Props = {
  /** The id of the heading, for `aria-labelledby`. */
  heading?: string
  title: string
  closable?: boolean
  footer?: ReactNode
  children: ReactNode
}

/** Head, body, foot of whatever lies over the page. */
export function DialogFrame({ heading, title, closable = true, footer, children }: Props) {
  return (
    <>
      <div className="dialog-head">
        <h2 className="type-h3" id={heading}>
          {title}
        </h2>
        {closable ? (
          <button aria-label="Close" className="dialog-close" data-close type="button">
            <Icon name="x" />
          </button>
        ) : null}
      </div>
      <div className="dialog-body">{children}</div>
      {footer ? <div className="dialog-foot">{footer}</div> : null}
    </>
  )
}
