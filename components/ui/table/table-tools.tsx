import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** The line above a table: `<TabLinks>` for which rows, a search among them, and a way to take them along. */
export function TableTools({ children }: { children: ReactNode }) {
  return <div className="table-tools">{children}</div>
}

type SearchProps = {
  action: string
  /** What can be looked for: "Order, name, ZIP". */
  what: string
  value?: string
  /** What else stands in the address and must stay there. */
  keep?: Record<string, string | undefined>
}

export function TableSearch({ action, what, value, keep }: SearchProps) {
  return (
    <form action={action} className="table-search" role="search">
      {Object.entries(keep ?? {}).map(([name, kept]) =>
        kept ? <input key={name} name={name} type="hidden" value={kept} /> : null,
      )}
      <Icon name="search" />
      <input
        aria-label={what}
        defaultValue={value}
        enterKeyHint="search"
        name="q"
        placeholder={what}
        type="search"
      />
    </form>
  )
}

/** The rows as a file, in the order and with the filters in force. */
export function ExportLink({ href }: { href: string }) {
  return (
    <ButtonLink className="table-export" download href={href} icon="download" small>
      Export
    </ButtonLink>
  )
}
