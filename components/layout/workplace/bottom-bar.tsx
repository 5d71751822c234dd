import { allPlacesId, MoreSheet } from '@/components/layout/workplace/more-sheet'
import { PlaceLink, PlaceList } from '@/components/layout/workplace/place-list'
import type { Workplace } from '@/components/layout/workplace/places'

/** Under the thumb: the four places of every day, and the way to the others. */
export function BottomBar(workplace: Workplace) {
  const { name, places, current } = workplace
  return (
    <>
      <noscript>
        <nav aria-label={`All of ${name}`} className="work-all" id={allPlacesId}>
          <PlaceList current={current} places={places} />
        </nav>
      </noscript>
      <nav aria-label={`${name}, main places`} className="work-bar">
        <ul>
          {places
            .filter(({ main }) => main)
            .map((place) => (
              <li key={place.href}>
                <PlaceLink current={place.href === current} place={place} />
              </li>
            ))}
          <li>
            <MoreSheet {...workplace} side="bottom" word="More" />
          </li>
        </ul>
      </nav>
    </>
  )
}
