import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Badge } from '@/components/ui/badge'
import { KeyHint } from '@/components/ui/key-hint'
import { KeyValue } from '@/components/ui/key-value'
import { Panel, PanelRows } from '@/components/ui/panel'
import { Price } from '@/components/ui/price'
import { StatStrip } from '@/components/ui/stat-strip'

const money = [
  ['Tue, Nov 24', 'on its way, account 4417', 128460],
  ['Tue, Dec 1', 'delivered, in the 7-day hold', 96215],
  ['Later', 'paid, not delivered yet', 104800],
] as const

export function WorkplaceSpecimens() {
  return (
    <>
      <Specimen
        rule="Three to five numbers at the head of a workplace. Rose is for the one that must be put right today."
        title="Numbers"
      >
        <State name="Five" wide>
          <StatStrip
            stats={[
              { name: 'To pack today', value: '5', note: '8 plants', href: '#pack' },
              { name: 'Waiting for UPS', value: '3' },
              { name: 'Late', value: '1', wrong: true, href: '#late' },
              { name: 'Sold today', value: '$344.00', note: '4 orders' },
              { name: 'Healthy on arrival, 90 days', value: '98.6%' },
            ]}
          />
        </State>
      </Specimen>
      <Specimen
        rule="A group opens with a line of ink; rows in it part with hairlines. No box, no shadow."
        title="Panel and pairs"
      >
        <div className="grid w-full gap-x-12 gap-y-9 desk:grid-cols-2">
          <Panel aside={<a href="#statements">Statements</a>} heading="h3" title="Money coming">
            <PanelRows>
              {money.map(([when, what, amount]) => (
                <li className="grid grid-cols-[92px_1fr_auto] items-baseline gap-2.5" key={when}>
                  <b className="font-semibold">{when}</b>
                  <span className="text-soft">{what}</span>
                  <Price amount={amount} cents="always" currency="USD" />
                </li>
              ))}
            </PanelRows>
          </Panel>
          <Panel aside="4" heading="h3" title="Machinery">
            <PanelRows>
              <li className="flex items-center justify-between gap-3">
                Payments, 98.1% succeed <Badge tone="leaf">Normal</Badge>
              </li>
              <li className="flex items-center justify-between gap-3">
                Jobs, one stopped <Badge tone="rose">Stopped</Badge>
              </li>
            </PanelRows>
          </Panel>
        </div>
        <State name="Pairs">
          <div className="w-70">
            <KeyValue
              pairs={[
                ['Arrived healthy, last 90 days', '98.6%'],
                ['Sent on the promised day', '99.1%'],
                ['Answers questions in', 'about 3 h'],
              ]}
            />
          </div>
        </State>
        <State name="Parted, as evidence" wide>
          <KeyValue
            pairs={[
              ['Buyer has bought', '11 orders, 0 refunds'],
              ['Seller’s arrival health', '98.6%'],
              ['Low on route, Nov 17', '14 °F, Buffalo'],
              ['Heat pack on the slip', 'Yes, one'],
              ['Guarantee covers cold', 'Yes, to 0 °F'],
              ['Who pays', 'Seller $92.82, us $9.18'],
            ]}
            parted
          />
        </State>
        <State name="Keys">
          <span className="flex gap-2">
            <KeyHint>J</KeyHint>
            <KeyHint>Enter</KeyHint>
            <KeyHint>Ctrl K</KeyHint>
          </span>
        </State>
      </Specimen>
    </>
  )
}
