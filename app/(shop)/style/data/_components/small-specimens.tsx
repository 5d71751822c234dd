import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Badge } from '@/components/ui/badge'
import { ChipButton, ChipLink } from '@/components/ui/chip'
import { FactLines, FactList } from '@/components/ui/fact-list'
import { Price } from '@/components/ui/price'
import { Rating, Stars } from '@/components/ui/rating'
import { Scarce } from '@/components/ui/scarce'

export function BadgeSpecimens() {
  return (
    <Specimen
      rule="Leaf is done or good, straw is soon, sky is on its way or cold, rose is late or wrong. The words say it; an icon where the eye searches for it among many."
      title="Badges"
    >
      <div className="flex flex-wrap gap-3">
        <Badge icon="check" tone="leaf">
          Delivered
        </Badge>
        <Badge icon="paw-print" tone="leaf">
          Pet-safe
        </Badge>
        <Badge icon="clock" tone="straw">
          Today, 2 pm
        </Badge>
        <Badge icon="truck" tone="sky">
          Shipped
        </Badge>
        <Badge icon="thermometer" tone="sky">
          Heat pack
        </Badge>
        <Badge icon="triangle-alert" tone="rose">
          1 day late
        </Badge>
        <Badge tone="rose">Cancelled</Badge>
        <Badge>Draft</Badge>
        <Badge icon="badge-check">Verified grower</Badge>
      </div>
    </Specimen>
  )
}

export function ChipSpecimens() {
  return (
    <Specimen
      rule="A filter in force, and the way to take it away. A link where the list has an address, a button in a form. A question’s answers are answers, not chips."
      title="Chips"
    >
      <State name="Links">
        <div className="flex flex-wrap gap-2">
          <ChipLink href="#forgiving">Forgiving</ChipLink>
          <ChipLink href="#arrives">Arrives by Tue, Nov 24</ChipLink>
          <ChipLink href="#price">$12–$70</ChipLink>
        </div>
      </State>
      <State name="Button">
        <ChipButton>Bright, indirect</ChipButton>
      </State>
    </Specimen>
  )
}

const dollars = (amount: number) => ({ amount, currency: 'USD' })

export function PriceSpecimens() {
  return (
    <Specimen
      rule="Instrument Sans, 550, tabular. Cards leave out cents that are zero; what adds up shows them all. Scarcity is said when it is true, and in no other case."
      title="Price and rating"
    >
      <State name="On a page">
        <Price {...dollars(9800)} cents="always" large />
      </State>
      <State name="Plain">
        <Price {...dollars(6400)} />
      </State>
      <State name="From">
        <Price {...dollars(6400)} from />
      </State>
      <State name="Reduced">
        <Price {...dollars(2400)} cents="always" was={2900} />
      </State>
      <State name="Another currency">
        <Price amount={4800} currency="JPY" />
      </State>
      <State name="Scarce">
        <Scarce left={2} />
      </State>
      <State name="Short">
        <Rating count={212} value={4.8} />
      </State>
      <State name="None yet">
        <Rating count={0} value={0} />
      </State>
      <State name="Long">
        <Stars count={212} value={4.8} />
      </State>
      <State name="With a half">
        <Stars value={3.5} />
      </State>
      <State name="One">
        <Stars value={1} />
      </State>
    </Specimen>
  )
}

export function FactSpecimens() {
  return (
    <Specimen
      rule="An icon repeats the word beside it. The light scale is always these four: cloud, cloud with sun, dim sun, sun."
      title="Facts"
    >
      <State name="In a line">
        <FactList
          facts={[
            { icon: 'cloud', text: 'Low light' },
            { icon: 'cloud-sun', text: 'Medium light' },
            { icon: 'sun-dim', text: 'Bright, indirect' },
            { icon: 'sun', text: 'Direct sun' },
          ]}
        />
      </State>
      <State name="One a line">
        <FactLines
          facts={[
            {
              icon: 'shield-check',
              text: 'Alive on arrival, or replaced free for 30 days. A photo is enough.',
            },
            { icon: 'undo-2', text: 'Change of mind: return within 14 days, you pay the $9.50 back.' },
          ]}
        />
      </State>
    </Specimen>
  )
}
