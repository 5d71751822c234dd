import type { ReactNode } from 'react'

type SectionProps = {
  title: string
  /** When to use it, and when not. */ rule?: ReactNode
  children: ReactNode
}

/** One primitive of the style book: its name and the rule for its use at the left, every state of it at the right. */
export function Specimen({ title, rule, children }: SectionProps) {
  return (
    <section
      aria-label={title}
      className="parts grid gap-x-10 gap-y-5 py-8 desk:grid-cols-[180px_minmax(0,1fr)]"
    >
      <div>
        <h2 className="type-h4">{title}</h2>
        {rule ? <p className="type-smallest text-soft mt-2 max-w-[56ch]">{rule}</p> : null}
      </div>
      <div className="flex min-w-0 flex-wrap items-start gap-x-7 gap-y-6">{children}</div>
    </section>
  )
}

/** One state of a primitive under its name. `wide` takes the whole line. */
export function State({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={`grid min-w-0 justify-items-start gap-2.5 ${wide ? 'w-full' : ''}`}>
      <span className="type-smallest text-soft">{name}</span>
      <div className={`min-w-0 ${wide ? 'w-full' : ''}`}>{children}</div>
    </div>
  )
}
