import { ShopFrame } from '@/app/(shop)/style/shells/_components/shop-frame'
import { account } from '@/app/(shop)/style/shells/_data/account-frame'
import { AccountShell } from '@/components/layout/account/account-shell'
import { Timeline } from '@/components/ui/timeline'

const orders = [
  {
    id: 'TR-20418',
    from: 'Fernhill Nursery',
    arrives: 'Tue, Nov 24',
    what: 'Swiss cheese plant, Boston fern',
    now: 1,
    steps: [
      { name: 'Paid', note: 'Fri, Nov 20' },
      { name: 'Packed', note: 'Mon, Nov 23' },
      { name: 'On its way', note: 'UPS Ground' },
      { name: 'At your door', note: 'Tue, Nov 24' },
    ],
  },
  {
    id: 'TR-20412',
    from: 'Kiln Row Pottery',
    arrives: 'Fri, Nov 27',
    what: 'Drip-glaze pot, 7 in, two of them',
    now: 2,
    steps: [
      { name: 'Paid', note: 'Thu, Nov 19' },
      { name: 'Packed', note: 'Fri, Nov 20' },
      { name: 'On its way', note: 'USPS Priority' },
      { name: 'At your door', note: 'Fri, Nov 27' },
    ],
  },
]

/** The first page of a buyer's account; `orders` is one of the pages below it. */
export function AccountSpecimen({ page }: { page: 'home' | 'orders' }) {
  const { home, places } = account
  const current = page === 'home' ? home.href : `${home.href}/orders`
  return (
    <ShopFrame account={{ label: 'Daniela', href: home.href }}>
      <AccountShell
        current={current}
        home={home}
        places={places}
        title={page === 'home' ? 'Two orders are on their way' : 'Your orders'}
      >
        {orders.map(({ id, from, arrives, what, now, steps }) => (
          <section aria-label={`Order ${id}`} className="opens pt-4 pb-11" key={id}>
            <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="type-h3">Arrives {arrives}</h2>
              <a className="link type-small figures" href={`${home.href}#${id}`}>
                {id}
              </a>
            </div>
            <p className="text-soft mb-6">
              {what} from {from}
            </p>
            <Timeline label={`Order ${id}`} now={now} steps={steps} />
          </section>
        ))}
      </AccountShell>
    </ShopFrame>
  )
}
