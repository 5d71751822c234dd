import type { ComponentProps, ReactNode } from 'react'

type Lines = {
  first: ReactNode
  second?: ReactNode
  /** The second line is about the cold. */
  cold?: boolean
}

/** The first line is read, the second is looked up. */
export function TwoLines({ first, second, cold }: Lines) {
  return (
    <span className="two-lines">
      {first}
      {second ? <span className={cold ? 'second-line cold' : 'second-line'}>{second}</span> : null}
    </span>
  )
}

/** A thumb of 38 px beside two lines; `thumb` is a `<Picture ratio="1/1">` or an `<Avatar>`. */
export function ThumbLines({
  thumb,
  first,
  second,
}: {
  thumb: ReactNode
  first: ReactNode
  second?: ReactNode
}) {
  return (
    <span className="thumb-lines">
      <span className="thumb">{thumb}</span>
      <TwoLines first={<b>{first}</b>} second={second} />
    </span>
  )
}

/** Where Enter leads from anywhere in the row. */
export function RowLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className="row-link" data-open="">
      {children}
    </a>
  )
}
