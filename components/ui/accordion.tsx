import type { ReactNode } from 'react'

type Props = {
  /** A question or the name of a part, as a heading would say it. */
  title: ReactNode
  /** Items of one name close each other. */
  name?: string
  open?: boolean
  children: ReactNode
}

/** For what most readers skip: questions, small print, details. Nothing that somebody needs to decide hides in it. */
export function AccordionItem({ title, name, open, children }: Props) {
  return (
    <details className="accordion" name={name} open={open}>
      <summary>
        <span>{title}</span>
      </summary>
      <div className="accordion-body">{children}</div>
    </details>
  )
}
