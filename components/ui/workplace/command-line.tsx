import { Icon } from '@/components/ui/icon'
import { splitMatch } from '@/components/ui/suggestions'
import type { Command } from '@/components/ui/workplace/commands'

type Props = {
  id: string
  command: Command
  typed: string
  active: boolean
  onAct: (act: () => void) => void
}

/** A place is a link, an act is a button; either is reached by the arrows of the box above. */
export function CommandLine({ id, command, typed, active, onAct }: Props) {
  const { href, onAct: act } = command
  const line = { 'aria-selected': active, className: 'menu-item', id, role: 'option', tabIndex: -1 }
  if (href)
    return (
      <a {...line} href={href}>
        <Face command={command} typed={typed} />
      </a>
    )
  return (
    <button {...line} onClick={() => act && onAct(act)} type="button">
      <Face command={command} typed={typed} />
    </button>
  )
}

function Face({ command: { icon, label, aside }, typed }: Pick<Props, 'command' | 'typed'>) {
  const [before, match, after] = splitMatch(label, typed)
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className="menu-words">
        {before}
        <b>{match}</b>
        {after}
      </span>
      {aside ? <span className="menu-aside">{aside}</span> : null}
    </>
  )
}
