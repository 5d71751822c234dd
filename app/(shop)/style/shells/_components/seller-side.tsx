import { Panel, PanelRows } from '@/components/ui/panel'
import { Price } from '@/components/ui/price'
import { Quantity } from '@/components/ui/quantity'

const at = '/style/shells/seller'
const money = [
  ['Tue, Nov 24', 'on its way, account 4417', 128460],
  ['Tue, Dec 1', 'delivered, in the 7-day hold', 96215],
  ['Later', 'paid, not delivered yet', 104800],
] as const
const stock = [
  ['Swiss cheese plant, Medium', '2 left, sells 5 a week', 2],
  ['Maidenhair fern, 4 in', '1 left, sells 3 a week', 1],
  ['Chalk glaze pot, 8 in', '0 left, 1 order waiting', 0],
] as const
const questions = [
  ['“Will the calathea cope with a radiator under the sill?”', 'Round-leaf calathea · 3 h ago'],
  ['“Can you send it on the 2nd instead?”', 'TR-20391, Helen Zhou · 40 min ago'],
] as const

/** What a grower keeps an eye on while packing. */
export function SellerSide() {
  return (
    <>
      <Panel aside={<a href={`${at}#statements`}>Statements</a>} title="Money coming">
        <PanelRows>
          {money.map(([when, what, amount]) => (
            <li className="grid grid-cols-[88px_1fr_auto] items-baseline gap-2.5" key={when}>
              <b className="font-semibold">{when}</b>
              <span className="text-soft">{what}</span>
              <Price amount={amount} cents="always" currency="USD" />
            </li>
          ))}
        </PanelRows>
        <p className="type-smallest text-soft parts pt-2">
          After 9% commission and refunds. Nothing is held for disputes.
        </p>
      </Panel>
      <Panel aside={<a href={`${at}#stock`}>All stock</a>} title="Nearly out">
        <PanelRows>
          {stock.map(([name, left, count]) => (
            <li className="flex items-center justify-between gap-3" key={name}>
              <span>
                <b className="block font-semibold">{name}</b>
                <span className={count === 0 ? 'text-rose-ink font-semibold' : 'text-soft'}>{left}</span>
              </span>
              <Quantity defaultValue={count} label={name} min={0} name="stock" small />
            </li>
          ))}
        </PanelRows>
      </Panel>
      <Panel aside="2" title="Waiting for an answer">
        <PanelRows>
          {questions.map(([question, about]) => (
            <li key={question}>
              <b className="block font-semibold">{question}</b>
              <span className="text-soft">
                {about} ·{' '}
                <a className="link link-tap text-ink" href={`${at}#answer`}>
                  Answer
                </a>
              </span>
            </li>
          ))}
        </PanelRows>
      </Panel>
    </>
  )
}
