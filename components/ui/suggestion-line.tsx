import { splitMatch, type Suggestion } from '@/components/ui/suggestions'

type Props = { id: string; line: Suggestion; typed: string; active: boolean }

/** A link that the arrows of the box above reach; it can be opened in a new tab like any other. */
export function SuggestionLine({ id, line, typed, active }: Props) {
  const [before, match, after] = splitMatch(line.text, typed)
  return (
    <a aria-selected={active} className="menu-item" href={line.href} id={id} role="option" tabIndex={-1}>
      {line.picture ? <span className="menu-picture">{line.picture}</span> : null}
      <span className="menu-words">
        {before}
        <b>{match}</b>
        {after}
      </span>
      {line.aside ? <span className="menu-aside">{line.aside}</span> : null}
    </a>
  )
}
