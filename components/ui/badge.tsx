import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

/** Leaf is good or done, straw is soon, sky is on its way or cold, rose is wrong or late, plain is neither. */
export type Tone = 'leaf' | 'straw' | 'sky' | 'rose' | 'plain'

type Props = {
  tone?: Tone
  /** Where the state is urgent, or where the badge is looked for among many. */
  icon?: IconName
  children: ReactNode
}

/** Words carry the meaning: a reader who sees no colour loses nothing. */
export function Badge({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={`badge badge-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  )
}
