import type { ReactNode } from 'react'
import { FactList, type Fact } from '@/components/ui/fact-list'

type Props = {
  href: string
  name: string
  /** A `<Picture>` with its flag. Its text may be empty: the name says it. */
  picture: ReactNode
  /** A `<Price>`. */
  price: ReactNode
  /** The botanical name, or else one fact in plain words. */
  botanical?: string
  fact?: string
  /** Who sells it and how it is rated, parted by points: no point hangs at the end of a line. */
  meta?: readonly ReactNode[]
  /** Up to two. */
  facts?: readonly Fact[]
  /** The save button, top right: 40 px. */
  save?: ReactNode
  heading?: 'h2' | 'h3' | 'h4'
}

/** One thing that can be bought. All of it leads to the thing; what else can be pressed lies above. */
export function Card({ href, name, picture, price, botanical, fact, meta, facts, save, heading }: Props) {
  const Heading = heading ?? 'h3'
  return (
    <article className="card">
      {picture}
      <div className="card-caption">
        <Heading className="type-name">
          <a className="card-link" href={href}>
            {name}
          </a>
        </Heading>
        <p className="card-price">{price}</p>
        {botanical ? <p className="type-botanical">{botanical}</p> : null}
        {fact ? <p className="card-meta">{fact}</p> : null}
        {meta ? <MetaLine parts={meta} /> : null}
        {facts && facts.length > 0 ? <FactList facts={facts.slice(0, 2)} /> : null}
      </div>
      {save ? <div className="card-save">{save}</div> : null}
    </article>
  )
}

function MetaLine({ parts }: { parts: readonly ReactNode[] }) {
  return (
    <p className="card-meta dotted">
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one line never change places
        <span key={index}>{part}</span>
      ))}
    </p>
  )
}

type GridProps = {
  /** Across on a desk; two on a phone, always. */
  columns?: 3 | 4
  /** A group of one row: what would begin a second one is left out. */
  oneRow?: boolean
  children: ReactNode
}

/** Cards stand in a list, so that a screen reader says how many there are. Each child is an `<li>`. */
export function CardGrid({ columns = 4, oneRow, children }: GridProps) {
  return (
    <div className="card-room">
      <ul className={`card-grid card-grid-${columns}${oneRow ? ' card-grid-row' : ''}`}>{children}</ul>
    </div>
  )
}
