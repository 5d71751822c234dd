import type { ReactNode } from 'react'

type Props = {
  /** What there is to do, as a sentence with its number: "Five orders to pack by 2 pm". */ children: ReactNode
  lead?: ReactNode
  /** At most three; one of them is the act. */ acts?: ReactNode
}

/** The heading of a workplace states; it does not greet. */
export function WorkHeading({ children, lead, acts }: Props) {
  return (
    <div className="work-heading">
      <div>
        <h1 className="type-work">{children}</h1>
        {lead ? <p>{lead}</p> : null}
      </div>
      {acts ? <div className="work-acts">{acts}</div> : null}
    </div>
  )
}
