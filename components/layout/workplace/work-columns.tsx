import type { ReactNode } from 'react'

/** The work and what one keeps an eye on: side by side where there is room for both, else the second below in columns of its own. */
export function WorkColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="work-columns-room">
      <div className="work-columns">
        <div>{children}</div>
        <div className="work-side">{side}</div>
      </div>
    </div>
  )
}
