import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { AccordionItem } from '@/components/ui/accordion'
import { TabLinks } from '@/components/ui/tab-links'
import { Tabs } from '@/components/ui/tabs'

const orders = [
  { href: '/style/overlays', label: 'To pack', count: 7, current: true },
  { href: '/style/overlays?state=packed', label: 'Packed', count: 3 },
  { href: '/style/overlays?state=shipped', label: 'Shipped', count: 1041 },
  { href: '/style/overlays?state=problems', label: 'Problems', count: 1 },
  { href: '/style/overlays?state=all', label: 'All' },
]

const panels = [
  { id: 'care', label: 'Care', panel: 'Water when the top inch is dry; less from November to February.' },
  { id: 'size', label: 'Size', panel: 'It comes 14 in tall in a 6 in pot, and reaches 6 ft in four years.' },
  {
    id: 'reviews',
    label: 'Reviews',
    count: 212,
    panel: '“The leaves were larger than in the picture.” Daniela Reyes, Brooklyn',
  },
]

export function Parts() {
  return (
    <>
      <Specimen
        rule="Parts of one list are links with an address each. Views of one thing are tabs; without a script they follow one another."
        title="Tabs"
      >
        <State name="Links, with counts" wide>
          <TabLinks label="Orders by state" tabs={orders} />
        </State>
        <State name="Panels" wide>
          <Tabs label="About the plant" tabs={panels} />
          <p className="type-small">
            <a className="link" href="#reviews">
              A link to the reviews
            </a>
          </p>
        </State>
      </Specimen>
      <Specimen
        rule="For what most readers skip. Nothing that somebody needs to decide hides in one. One of a name is open at a time."
        title="Accordion"
      >
        <div className="w-full max-w-[640px]">
          <AccordionItem name="questions" open title="How cold may it get on the way?">
            Down to 40 °F without a heat pack. Below that one goes in at no cost, and below 0 °F we wait for a
            warmer day and tell you which.
          </AccordionItem>
          <AccordionItem name="questions" title="Can I send it on another day?">
            Until the label is printed, yes: choose the day on the order page.
          </AccordionItem>
          <AccordionItem name="questions" title="What if nobody is at home?">
            The courier tries twice and leaves a card. A plant stands two days at the depot without harm.
          </AccordionItem>
        </div>
      </Specimen>
    </>
  )
}
