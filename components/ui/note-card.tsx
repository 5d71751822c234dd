import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** Who says it, and of which house. */
  by: string
  link?: { href: string; text: string }
}

/** Something worth knowing takes the place of one card, once per page. */
export function NoteCard({ children, by, link }: Props) {
  return (
    <aside aria-label={`A note by ${by}`} className="note-card">
      <p className="type-h3">{children}</p>
      <p className="type-small text-soft">
        {by}
        {link ? (
          <a className="link block py-0.5" href={link.href}>
            {link.text}
          </a>
        ) : null}
      </p>
    </aside>
  )
}
