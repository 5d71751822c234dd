import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Histogram } from '@/components/ui/histogram'
import { Quantity } from '@/components/ui/quantity'
import { Range } from '@/components/ui/range'

const prices = [3, 6, 9, 12, 10, 8, 9, 6, 4, 3, 2, 2, 1, 1]

export function Numbers() {
  return (
    <>
      <Specimen
        rule="Typed, counted with the arrow keys, or pressed. The ends are told, never passed over in silence. Small in a line of the basket."
        title="Quantity"
      >
        <State name="Rest">
          <Quantity defaultValue={2} label="Boston fern" max={12} name="fern" />
        </State>
        <State name="Small">
          <Quantity defaultValue={1} label="Drip-glaze pot" max={4} name="glaze" small />
        </State>
        <State name="More than there are">
          <Quantity defaultValue={5} label="Golden pothos" max={2} name="pothos" />
        </State>
        <State name="Working">
          <Quantity defaultValue={3} label="Moth orchid" name="orchid" working />
        </State>
        <State name="Off">
          <Quantity defaultValue={1} disabled label="Late November bouquet" name="bouquet" />
        </State>
      </Specimen>
      <Specimen
        rule="From and to. Thumbs for a first idea, fields for what is exact; both say the same. An empty field sets no limit. Without JavaScript the fields are there alone."
        title="Range"
      >
        <State name="With a histogram">
          <div className="w-64">
            <Range
              before="$"
              defaultValues={['12', '70']}
              labels={['Lowest price', 'Highest price']}
              max={110}
              min={0}
              names={['price_min', 'price_max']}
            >
              <Histogram counts={prices} />
            </Range>
          </div>
        </State>
        <State name="No limits yet">
          <div className="w-64">
            <Range
              after="in"
              labels={['Lowest height', 'Greatest height']}
              max={72}
              min={4}
              names={['height_min', 'height_max']}
              step={2}
            />
          </div>
        </State>
        <State name="Off">
          <div className="w-64">
            <Range
              before="$"
              defaultValues={['20', '60']}
              disabled
              labels={['Lowest price of pots', 'Highest price of pots']}
              max={80}
              min={10}
              names={['pots_min', 'pots_max']}
            />
          </div>
        </State>
      </Specimen>
    </>
  )
}
