import { Mark } from '@/components/layout/mark'
import { MoreSheet } from '@/components/layout/workplace/more-sheet'
import { PlaceList } from '@/components/layout/workplace/place-list'
import type { Workplace } from '@/components/layout/workplace/places'
import { ShopSwitcher } from '@/components/layout/workplace/shop-switcher'
import { WhoMenu } from '@/components/layout/workplace/who-menu'

/** Where one is, where else one can go, and who one is. */
export function Rail(workplace: Workplace) {
  const { name, home, places, current, shops, who } = workplace
  return (
    <header className="work-rail">
      <div className="work-rail-page">
        <Mark href={home} small />
        <div className="work-rail-open">
          <MoreSheet {...workplace} side="left" word="Menu" />
        </div>
        {shops ? <ShopSwitcher shops={shops} /> : null}
        <nav aria-label={name}>
          <PlaceList current={current} places={places} />
        </nav>
        <WhoMenu who={who} />
      </div>
    </header>
  )
}
