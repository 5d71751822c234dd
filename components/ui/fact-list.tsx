import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

export type Fact = { icon: IconName; text: string }

/** Short facts in one line: what light it wants, whether pets may chew it. Two on a card, more on a page. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="facts">
      {facts.map(({ icon, text }) => (
        <li key={text}>
          <Icon name={icon} />
          {text}
        </li>
      ))}
    </ul>
  )
}

/** One fact a line, for what is promised or what lies in the box. */
export function FactLines({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="fact-lines">
      {facts.map(({ icon, text }) => (
        <li key={text}>
          <Icon name={icon} />
          {text}
        </li>
      ))}
    </ul>
  )
}
