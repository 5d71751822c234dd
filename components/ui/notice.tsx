import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

export type Tone = 'rose' | 'straw' | 'leaf' | 'sky'

const icons: Record<Tone, IconName> = {
  rose: 'circle-alert',
  straw: 'clock',
  leaf: 'circle-check',
  sky: 'info',
}

type Props = {
  /** Wrong or late, soon due, done, to know. */
  tone: Tone
  icon?: IconName
  title?: string
  children: ReactNode
  /** One link or button that mends it. */
  action?: ReactNode
  /** For what appears after an act and stops it: it is read out at once. */
  urgent?: boolean
  className?: string
}

/** A message in its place on the page. The words say it; colour and icon only repeat it. */
export function Notice({ tone, icon = icons[tone], title, children, action, urgent, className }: Props) {
  return (
    <div className={`notice notice-${tone} ${className ?? ''}`.trim()} role={urgent ? 'alert' : undefined}>
      <Icon name={icon} />
      <div className="notice-text">
        <div className="notice-words">
          {title ? <b>{title} </b> : null}
          {children}
        </div>
        {action ? <div className="notice-action">{action}</div> : null}
      </div>
    </div>
  )
}
