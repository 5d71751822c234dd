import type { Place } from '@/components/layout/workplace/places'
import { Icon } from '@/components/ui/icon'
import { ModKey } from '@/components/ui/mod-key'
import { CommandMenu } from '@/components/ui/workplace/command-menu'
import type { Command } from '@/components/ui/workplace/commands'

type Props = {
  /** What it knows: "Order, person, store, SKU". */ what: string
  places: readonly Place[]
  /** What can be done from here, beside going somewhere. */ acts?: readonly Command[]
  /** Drawn as a field where searching is the first thing one does, else as words. */ field?: boolean
}

/** What opens the command menu, beside Ctrl K. The places of the workplace are its first commands. */
export function WorkFind({ what, places, acts, field }: Props) {
  const goings = places.map(({ label, href, icon, waiting }) => ({
    id: href,
    label,
    group: 'Go to',
    icon,
    href,
    aside: waiting ? `${waiting} waiting` : undefined,
  }))
  const face = (
    <>
      <Icon name="search" />
      <span>{field ? what : 'Search or jump'}</span>
      <ModKey>K</ModKey>
    </>
  )
  return (
    <CommandMenu
      commands={[...goings, ...(acts ?? [])]}
      opener={{ className: field ? 'work-find work-find-field' : 'work-find', children: face }}
      placeholder={what}
    />
  )
}
