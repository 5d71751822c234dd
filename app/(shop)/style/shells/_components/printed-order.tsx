import { Mark } from '@/components/layout/mark'
import { Price } from '@/components/ui/price'

const lines = [
  {
    what: 'Swiss cheese plant',
    kind: 'Medium, 24 in · terracotta pot',
    bin: 'Bench 3',
    count: 1,
    amount: 10200,
  },
  { what: 'Boston fern', kind: '6 in nursery pot', bin: 'Shade house 1', count: 1, amount: 2800 },
] as const
const sums = [
  ['Plants', 13000],
  ['Delivery, UPS Ground', 950],
  ['Sales tax, New York 8.875%', 1154],
] as const

function Head({ title }: { title: string }) {
  return (
    <div className="opens flex flex-wrap items-start justify-between gap-4 pt-5 pb-8">
      <div>
        <h2 className="type-h2">{title}</h2>
        <p className="text-soft figures mt-1">TR-20418 · Friday, November 20, 2026</p>
      </div>
      <Mark small />
    </div>
  )
}

function Addresses() {
  return (
    <div className="mb-8 grid grid-cols-2 gap-6">
      <p>
        <b className="block font-semibold">From</b>
        Fernhill Nursery
        <br />
        42 Warren Street
        <br />
        Hudson, NY 12534
      </p>
      <p>
        <b className="block font-semibold">To</b>
        Daniela Reyes
        <br />
        418 5th Avenue, Apt 3R
        <br />
        Brooklyn, NY 11215
      </p>
    </div>
  )
}

export function PrintedOrder() {
  return (
    <>
      <Head title="Your order" />
      <Addresses />
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many</th>
            <th scope="col">Price</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, kind, count, amount }) => (
            <tr key={what}>
              <td>
                <b className="font-semibold">{what}</b>
                <span className="text-soft block">{kind}</span>
              </td>
              <td>{count}</td>
              <td>
                <Price amount={amount} cents="always" currency="USD" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="figures mt-5 ml-auto grid w-72 max-w-full grid-cols-[1fr_auto] gap-y-2">
        {sums.map(([name, amount]) => (
          <div className="contents" key={name}>
            <dt>{name}</dt>
            <dd className="text-right">
              <Price amount={amount} cents="always" currency="USD" />
            </dd>
          </div>
        ))}
        <dt className="opens pt-2 text-lg font-semibold">Total</dt>
        <dd className="opens pt-2 text-right text-lg font-semibold">
          <Price amount={15104} cents="always" currency="USD" />
        </dd>
      </dl>
      <p className="text-soft mt-10 max-w-[60ch]">
        Alive on arrival or replaced free: send a photo within 30 days of Tuesday, November 24. You don’t post
        anything back.
      </p>
    </>
  )
}

export function PackingSlip() {
  return (
    <>
      <Head title="Packing slip" />
      <Addresses />
      <table>
        <thead>
          <tr>
            <th scope="col">Packed</th>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">How many</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, kind, bin, count }) => (
            <tr key={what}>
              <td>
                <span className="border-edge rounded-mark inline-block size-4 border" />
                <span className="sr-only">Not yet</span>
              </td>
              <td>
                <b className="font-semibold">{what}</b>
                <span className="text-soft block">{kind}</span>
              </td>
              <td>{bin}</td>
              <td className="font-semibold">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="border-rule mt-8 border-l-2 pl-3.5">
        Handwritten card: <i className="font-botanical">“For the new flat, with love from both of us”</i>
      </p>
    </>
  )
}
