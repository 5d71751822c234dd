import { PlaceList } from '@/components/layout/workplace/place-list'
import type { Workplace } from '@/components/layout/workplace/places'
import { WhoLinks } from '@/components/layout/workplace/who-menu'
import { Icon } from '@/components/ui/icon'
import { SheetLink, type Side } from '@/components/ui/sheet'

/** Lists all places under the page for whoever has no script. */
export const allPlacesId = 'all-places'

/** The whole rail with its names, for windows that show less of it. */
export function MoreSheet({ side, word, ...workplace }: Workplace & { side: Side; word: string }) {
  const { name, places, current, shops, who } = workplace
  const face = (
    <>
      <Icon name={side === 'left' ? 'menu' : 'ellipsis'} />
      <span className="work-place-name">{word}</span>
    </>
  )
  return (
    <SheetLink
      link={{ href: `#${allPlacesId}`, className: 'work-place', children: face }}
      side={side}
      title={shops?.[0].name ?? name}
    >
      <nav aria-label={`All of ${name}`} className="work-more">
        <PlaceList current={current} places={places} />
      </nav>
      {shops && shops.length > 1 ? (
        <div className="work-more-part">
          <p className="work-more-label">Your other shops</p>
          <ul>
            {shops.slice(1).map((shop) => (
              <li key={shop.href}>
                <a className="work-menu-link" href={shop.href}>
                  {shop.name} <span className="text-soft">{shop.state}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="work-more-part">
        <p className="work-more-label">
          {who.name}, {who.role}
        </p>
        <WhoLinks who={who} />
      </div>
    </SheetLink>
  )
}
