import Link from 'next/link'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** What stands in the sheets and dialogs of this page, and again laid open on it. */

export function Guarantee() {
  return (
    <>
      <p>Alive on arrival or replaced free. Send a photo within 30 days; you don’t post anything back.</p>
      <p className="mt-3">
        Cold counts too: below 40 °F on the way, a heat pack goes in at no cost.{' '}
        <a className="link" href="/style/data">
          How we measure it
        </a>
      </p>
    </>
  )
}

const lines = [
  ['Swiss cheese plant', 'Medium · terracotta pot', '$102.00'],
  ['Boston fern', '6 in nursery pot', '$28.00'],
  ['Round-leaf calathea', 'Large · chalk glaze', '$78.00'],
  ['Parlor palm', 'Small · nursery pot', '$36.00'],
  ['Golden pothos', 'Medium · nursery pot', '$18.00'],
  ['Moth orchid, white', 'Two stems', '$46.00'],
  ['Echeveria ‘Lola’', '3 in', '$12.00'],
  ['Fern & smoke candle', '50 h', '$26.00'],
] as const

export function BasketLines() {
  return (
    <ul>
      {lines.map(([name, what, price]) => (
        <li className="parts flex items-baseline justify-between gap-4 py-4" key={name}>
          <span>
            <span className="type-name block">{name}</span>
            <span className="type-small text-soft">{what}</span>
          </span>
          <span className="figures font-semibold">{price}</span>
        </li>
      ))}
    </ul>
  )
}

export function BasketFoot() {
  return (
    <ButtonLink href="/style/controls" look="act">
      To checkout, $346.00
    </ButtonLink>
  )
}

export function ShopMenu() {
  return (
    <ul className="type-h3 grid gap-1">
      {['Plants', 'Flowers', 'Pots & vases', 'Handmade', 'Gifts', 'Growers'].map((name) => (
        <li className="parts" key={name}>
          <Link className="flex items-center justify-between py-3" href="/style/pictures">
            {name}
            <Icon className="text-soft" name="chevron-right" />
          </Link>
        </li>
      ))}
    </ul>
  )
}

const lights = ['Low light', 'Medium light', 'Bright, indirect', 'Direct sun']

/** A form by `get`: what is chosen is in the address, with and without a script. */
export function Filters({ id }: { id: string }) {
  return (
    <form action="/style/data" id={id}>
      <fieldset>
        <legend className="mb-1 font-semibold">Light</legend>
        {lights.map((name) => (
          <label className="flex min-h-11 items-center gap-3" key={name}>
            <input className="accent-moss size-4.5" name="light" type="checkbox" value={name} />
            {name}
          </label>
        ))}
      </fieldset>
    </form>
  )
}

export function FiltersFoot({ form }: { form: string }) {
  return (
    <>
      <Button form={form} type="reset">
        Clear
      </Button>
      <Button form={form} look="solid" type="submit">
        Show 26 plants
      </Button>
    </>
  )
}
