import type { ReactNode } from 'react'
import '@/components/layout/workplace/workplace.css'
import '@/components/layout/workplace/rail.css'
import '@/components/layout/workplace/work-menus.css'
import { BottomBar } from '@/components/layout/workplace/bottom-bar'
import type { Workplace } from '@/components/layout/workplace/places'
import { Rail } from '@/components/layout/workplace/rail'

/**
 * The frame of a workplace: a rail of names at a desk, of icons on a tablet, and a bar under the thumb on a phone. On the smaller
 * two the whole rail is one press away.
 */
export function WorkplaceShell({ children, ...workplace }: Workplace & { children: ReactNode }) {
  return (
    <div className="work">
      <Rail {...workplace} />
      <main className="work-main" id="content">
        {children}
      </main>
      <BottomBar {...workplace} />
    </div>
  )
}
