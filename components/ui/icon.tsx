import type { StaticImageData } from 'next/image'
import type { IconName } from '@/components/ui/icons/names'
import sprite from '@/components/ui/icons/sprite.svg'

const drawings = (sprite as StaticImageData).src

type Props = {
  name: IconName
  className?: string
  /** Only where the icon stands alone outside of a control that names itself. */
  label?: string
}

/** One drawing of the sprite: the colour of its text, and nothing to a screen reader unless it is given a label. */
export function Icon({ name, className, label }: Props) {
  return (
    <svg
      aria-hidden={label ? undefined : true}
      aria-label={label}
      className={className ? `icon ${className}` : 'icon'}
      role={label ? 'img' : undefined}
    >
      <use href={`${drawings}#${name}`} />
    </svg>
  )
}
