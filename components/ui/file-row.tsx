import type { ReactNode } from 'react'
import { fileSize } from '@/components/ui/file-size'
import { Icon } from '@/components/ui/icon'

type Props = {
  name: string
  bytes: number
  picture?: boolean
  /** Under the name: how far it is on its way, or what is wrong with it. */
  children?: ReactNode
  onRemove?: () => void
}

/** One chosen file. */
export function FileRow({ name, bytes, picture, children, onRemove }: Props) {
  return (
    <li className="file-row">
      <Icon name={picture ? 'image' : 'file-text'} />
      <span className="min-w-0">
        <span className="file-name">{name}</span>
        {children ?? <span className="file-note">{fileSize(bytes)}</span>}
      </span>
      {onRemove ? (
        <button aria-label={`Remove ${name}`} className="file-remove" onClick={onRemove} type="button">
          <Icon name="x" />
        </button>
      ) : null}
    </li>
  )
}

/** How far a file is on its way, in hundredths. */
export function FileProgress({ name, done }: { name: string; done: number }) {
  return (
    <span className="file-note">
      <progress aria-label={name} className="file-progress" max={100} value={done} />
      <span className="figures">{done}%</span>
    </span>
  )
}

/** Why a file was not taken, and how to mend it. */
export function FileWrong({ children }: { children: ReactNode }) {
  return (
    <span className="file-note file-wrong">
      <Icon name="circle-alert" />
      {children}
    </span>
  )
}
