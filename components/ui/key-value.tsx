import type { ReactNode } from 'react'

type Props = {
  pairs: readonly (readonly [name: string, value: ReactNode])[]
  /** Hairlines between, and two beside each other where there is room: the evidence of a record. */
  parted?: boolean
}

export function KeyValue({ pairs, parted }: Props) {
  return (
    <div className="key-value-room">
      <dl className={parted ? 'key-value key-value-parted' : 'key-value'}>
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
