import type { ReactNode } from 'react'
import '@/components/layout/workplace/work-pulse.css'

/** How things run, below the work: three parts, the widest first. */
export function WorkPulse({ children }: { children: ReactNode }) {
  return <div className="work-pulse">{children}</div>
}
