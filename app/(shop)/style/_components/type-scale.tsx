import type { ReactNode } from 'react'
import { Specimen } from '@/app/(shop)/style/_components/specimen'

const roles = [
  ['type-display', 'Your window', 'Display 84/0.99, phone 47/1 · opsz 84 · 390'],
  ['type-h1', 'Houseplants', 'h1 54/1.04, phone 36 · opsz 68 · 410'],
  ['type-work', 'Five orders to pack by 2 pm', 'Workplace heading 40/1.08, phone 31'],
  ['type-h2', 'Where will it stand?', 'h2 40/1.08, phone 30 · opsz 48 · 410'],
  ['type-h3', 'Fernhill Nursery', 'h3 24/1.2, phone 22 · opsz 36 · 440'],
  ['type-name', 'Round-leaf calathea', 'Name 19/1.25, phone 17 · opsz 22 · 460'],
  ['type-botanical', 'Goeppertia orbifolia', 'Botanical 15/1.35 italic · 400'],
  ['type-lead', 'Light decides more than skill.', 'Lead 19/1.5, phone 17 · Instrument Sans 400'],
] as const

export function TypeScale() {
  return (
    <Specimen
      rule="Fraunces for headings and names, Instrument Sans for text and every number. Never under 13."
      title="Type"
    >
      <ul className="grid w-full gap-4.5">
        {roles.map(([role, words, how]) => (
          <Line how={how} key={role}>
            <span className={role}>{words}</span>
          </Line>
        ))}
        <Line how="Body 16/1.55 · prices 550, tabular">
          Sold in the pot it rooted in. <span className="price">$1,284.60</span>
        </Line>
        <Line how="Small 14/1.45 · smallest 13">
          <span className="type-small">Sent on the promised day, 99.1%</span>
        </Line>
      </ul>
    </Specimen>
  )
}

function Line({ how, children }: { how: string; children: ReactNode }) {
  return (
    <li className="grid items-baseline gap-x-6 gap-y-1 tablet:grid-cols-[minmax(0,1fr)_320px]">
      <span className="min-w-0">{children}</span>
      <span className="type-smallest text-soft figures">{how}</span>
    </li>
  )
}
