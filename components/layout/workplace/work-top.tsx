import type { ReactNode } from 'react'
import '@/components/layout/workplace/work-top.css'

/** The line above the heading: the day, search, keys. What one does first stands first. */
export function WorkTop({ children }: { children: ReactNode }) {
  return <div className="work-top">{children}</div>
}
