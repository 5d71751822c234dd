import { queue } from '@/app/(shop)/style/shells/_data/queue'
import { QueueFilter } from '@/components/layout/workplace/queue-filter'
import { KeyHint } from '@/components/ui/key-hint'

const at = '/style/shells/admin'
const kinds = [
  { label: 'All', count: 14, href: at, current: true },
  { label: 'Money', count: 4, href: `${at}#money` },
  { label: 'Sellers', count: 2, href: `${at}#of-sellers` },
  { label: 'Catalogue', count: 5, href: `${at}#catalogue` },
  { label: 'Reviews', count: 3, href: `${at}#of-reviews` },
]

/** What waits, the most urgent first; each matter leads to its own page. */
export function AdminQueue() {
  return (
    <>
      <QueueFilter kinds={kinds} label="Kind" />
      <ol className="type-small">
        {queue.map(({ kind, title, about, due, soon }, index) => (
          <li className="work-matter" data-open={index === 0 ? '' : undefined} key={title}>
            <span className="text-soft">{kind}</span>
            <a
              aria-current={index === 0 ? 'true' : undefined}
              className="text-[15px] font-semibold"
              href="/style/shells/admin/refund"
            >
              {title}
            </a>
            <span className={`figures text-right ${soon ? 'text-rose-ink font-semibold' : 'text-soft'}`}>
              {due}
            </span>
            <p className="text-soft">{about}</p>
          </li>
        ))}
      </ol>
      <p className="type-small text-soft parts flex flex-wrap justify-between gap-3 py-3.5 pr-5">
        <span className="hidden flex-wrap items-center gap-x-2 gap-y-1 desk:flex">
          <KeyHint>J</KeyHint>
          <KeyHint>K</KeyHint> next, previous <KeyHint>A</KeyHint> approve <KeyHint>R</KeyHint> refuse{' '}
          <KeyHint>S</KeyHint> later
        </span>
        <a className="link link-tap text-ink font-semibold" href="#the-other-seven">
          The other seven
        </a>
      </p>
    </>
  )
}
