import type { CSSProperties } from 'react'
import { initialsOf } from '@/components/ui/initials'

type Props = {
  name: string
  /** A square picture; initials stand in for it. */
  src?: string
  size?: 28 | 40 | 56 | 88
  /** Where the name is not written beside it. */
  alone?: boolean
}

/** A house or a person, square like every picture here: circles are for things to press. */
export function Avatar({ name, src, size = 40, alone }: Props) {
  const style = { '--size': `${size}px` } as CSSProperties
  if (src)
    return (
      <span className="avatar" style={style}>
        {/* oxlint-disable-next-line nextjs/no-img-element -- made at this size when it was uploaded */}
        <img alt={alone ? name : ''} decoding="async" height={size} loading="lazy" src={src} width={size} />
      </span>
    )
  return (
    <span
      aria-hidden={alone ? undefined : true}
      aria-label={alone ? name : undefined}
      className="avatar"
      role={alone ? 'img' : undefined}
      style={style}
    >
      {initialsOf(name)}
    </span>
  )
}
