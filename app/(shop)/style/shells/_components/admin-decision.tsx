import { RubberPlant, SnakePlant } from '@/app/(shop)/style/_components/specimen-plants'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { KeyValue } from '@/components/ui/key-value'
import { PictureFrame } from '@/components/ui/picture'
import { History } from '@/components/ui/timeline'

const photos = [
  { name: 'The leaves', Print: RubberPlant },
  { name: 'In the box', Print: SnakePlant },
  { name: 'Whole', Print: RubberPlant },
]

/** One matter: what was said, what is known, what can be done, what happened. */
export function AdminDecision() {
  return (
    <article>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="type-small text-soft figures">Refund · TR-20377 · Fernhill Nursery</span>
        <Badge icon="clock" tone="rose">
          Due in 2 h
        </Badge>
      </div>
      <h2 className="mt-2 font-serif text-[27px] leading-[1.2] tracking-[-0.008em]">
        Swiss cheese plant arrived frozen
      </h2>
      <blockquote className="border-rule mt-3.5 max-w-[56ch] border-l-2 font-botanical pl-3.5 text-base leading-normal italic">
        “The leaves were black and soft when I opened it. It had been on the truck since 7, it was 19
        degrees.”
      </blockquote>
      <ul className="mt-3.5 flex gap-2">
        {photos.map(({ name, Print }) => (
          <li className="w-23" key={name}>
            <PictureFrame ratio="1/1">
              <Print />
            </PictureFrame>
            <span className="sr-only">{name}</span>
          </li>
        ))}
      </ul>
      <div className="work-acts my-5">
        <Button look="act">Refund $102.00</Button>
        <Button look="line">Send a replacement</Button>
        <Button look="refuse">Refuse, with reason</Button>
      </div>
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
      <h3 className="type-small mt-6 mb-2 font-semibold">What happened</h3>
      <History
        entries={[
          {
            id: '5',
            when: 'Today, 9:12 am',
            what: 'Fernhill Nursery answered: “Heat pack was warm when it left.”',
          },
          { id: '4', when: 'Nov 19, 6:40 pm', what: 'Buyer asked for a refund, 3 photos' },
          { id: '3', when: 'Nov 19, 5:55 pm', what: 'Delivered, left at door' },
          { id: '2', when: 'Nov 17, 1:50 pm', what: 'UPS collected in Hudson' },
          { id: '1', when: 'Nov 16, 8:03 pm', what: 'Paid $111.50, card ending 4242' },
        ]}
        label="What happened"
      />
    </article>
  )
}
