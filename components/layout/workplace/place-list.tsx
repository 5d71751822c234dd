import type { Place } from '@/components/layout/workplace/places'
import { Icon } from '@/components/ui/icon'

/** The places of a workplace, each with what waits in it. */
export function PlaceList({ places, current }: { places: readonly Place[]; current: string }) {
  return (
    <ul className="work-places">
      {places.map((place) => (
        <li key={place.href}>
          <PlaceLink current={place.href === current} place={place} />
        </li>
      ))}
    </ul>
  )
}

export function PlaceLink({ place, current }: { place: Place; current: boolean }) {
  const { label, href, icon, waiting, count } = place
  return (
    <a aria-current={current ? 'page' : undefined} className="work-place" href={href}>
      <Icon name={icon} />
      <span className="work-place-name">{label}</span>
      {waiting ? (
        <span className="work-waiting">
          {waiting}
          <span className="sr-only"> waiting</span>
        </span>
      ) : null}
      {count ? <span className="work-count">{count}</span> : null}
    </a>
  )
}
