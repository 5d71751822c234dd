type Props = {
  /** What the kinds divide. */ label: string
  kinds: readonly { label: string; count: number; href: string; current?: boolean }[]
}

/** Which part of a queue is shown; it is in the address. */
export function QueueFilter({ label, kinds }: Props) {
  return (
    <nav aria-label={label} className="queue-filter">
      {kinds.map((kind) => (
        <a aria-current={kind.current ? 'page' : undefined} href={kind.href} key={kind.href}>
          {kind.label} <span>{kind.count}</span>
        </a>
      ))}
    </nav>
  )
}
