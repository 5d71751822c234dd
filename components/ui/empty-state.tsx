import type { ReactNode } from 'react'
import { Arch } from '@/components/ui/arch'

type Props = {
  /** The cause, not the mood: "No plant matches all five filters". */
  title: string
  /** What can be done about it. */
  children?: ReactNode
  /** Buttons that say what comes back: "Remove “Direct sun”, 31". */
  acts?: ReactNode
  heading?: 'h1' | 'h2' | 'h3'
  /** In the place of a table or a panel. */
  small?: boolean
}

export function EmptyState({ title, children, acts, heading, small }: Props) {
  const Heading = heading ?? 'h2'
  return (
    <div className={small ? 'empty empty-small' : 'empty'}>
      <Arch />
      <div>
        <Heading className={small ? 'type-h4' : 'type-h3'}>{title}</Heading>
        {children ? <div className="empty-words">{children}</div> : null}
        {acts ? <div className="empty-acts">{acts}</div> : null}
      </div>
    </div>
  )
}
