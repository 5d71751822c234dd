import type { ReactNode } from 'react'

export type Step = {
  name: string
  /** When, and where if that is known: "Tue, Nov 24, by 7 pm". */
  note?: ReactNode
}

type Props = {
  steps: readonly Step[]
  /** Index of the point called now. Before it all is done; `steps.length` says that everything is. */
  now: number
  label: string
  /** Beside a button, where it informs but does not lead. */
  small?: boolean
}

/** What was, is and comes. Upright where it has no room. */
export function Timeline({ steps, now, label, small }: Props) {
  return (
    <div className="timeline-room">
      <ol aria-label={label} className={small ? 'timeline timeline-small' : 'timeline'}>
        {steps.map(({ name, note }, index) => {
          const state = index < now ? 'done' : index === now ? 'now' : 'ahead'
          return (
            <li aria-current={state === 'now' ? 'step' : undefined} data-state={state} key={name}>
              <b>{name}</b>
              {state === 'done' ? <span className="sr-only">, done</span> : null}
              {note ? <span className="timeline-note">{note}</span> : null}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

type Entry = { id: string; when: string; dateTime?: string; what: ReactNode }

/** What happened to a record, the last thing first. */
export function History({ entries, label }: { entries: readonly Entry[]; label: string }) {
  return (
    <ol aria-label={label} className="history">
      {entries.map(({ id, when, dateTime, what }) => (
        <li key={id}>
          <time dateTime={dateTime}>{when}</time>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  )
}
