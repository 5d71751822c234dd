import type { ReactNode } from 'react'

export type Stat = {
  name: string
  value: ReactNode
  /** "8 plants" */
  note?: string
  /** Wrong now, and to be put right today. */
  wrong?: boolean
  /** The list behind the number. */
  href?: string
}

/** Three to five numbers at the head of a workplace. No tiles, no icons: a number and what it counts. */
export function StatStrip({ stats }: { stats: readonly Stat[] }) {
  return (
    <div className="stats-room">
      <dl className="stats">
        {stats.map(({ name, value, note, wrong, href }) => (
          <div className={wrong ? 'stat stat-wrong' : 'stat'} key={name}>
            <dt>{href ? <a href={href}>{name}</a> : name}</dt>
            <dd>
              {value}
              {note ? <small>{note}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
