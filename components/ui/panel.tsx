import type { ReactNode } from 'react'

type Props = {
  title: string
  /** A link to the whole, or a count. */
  aside?: ReactNode
  heading?: 'h2' | 'h3'
  children: ReactNode
}

/** A group opens with a line of ink; what is in it parts with hairlines. No box. */
export function Panel({ title, aside, heading, children }: Props) {
  const Heading = heading ?? 'h2'
  return (
    <section aria-label={title} className="panel">
      <header className="panel-head">
        <Heading className="type-h4">{title}</Heading>
        {aside ? <span className="panel-aside">{aside}</span> : null}
      </header>
      {children}
    </section>
  )
}

/** Rows of a panel, parted. Each child is an `<li>`. */
export function PanelRows({ children }: { children: ReactNode }) {
  return <ul className="panel-rows">{children}</ul>
}
