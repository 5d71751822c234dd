import type { ReactNode } from 'react'

type Props = {
  /** The label of the print: what it shows, where it comes from. */
  caption?: ReactNode
  /** At the far end of the label: "1 of 4". */
  aside?: ReactNode
  /** The wide margin of a gallery. */
  wide?: boolean
  children: ReactNode
}

/** A printed sheet with a margin and a shadow: in the hero and the gallery, nowhere else. */
export function Mat({ caption, aside, wide, children }: Props) {
  const sheet = <div className={wide ? 'mat mat-wide' : 'mat'}>{children}</div>
  if (!caption && !aside) return sheet
  return (
    <figure>
      {sheet}
      <figcaption className="hung-caption">
        <span>{caption}</span>
        {aside ? <span>{aside}</span> : null}
      </figcaption>
    </figure>
  )
}
