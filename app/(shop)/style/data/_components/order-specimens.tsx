import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { History, Timeline } from '@/components/ui/timeline'
import { Stepper } from '@/components/ui/stepper'

export function TimelineSpecimens() {
  return (
    <Specimen
      rule="What was, is and comes, with a date under each. Clay marks the point called now and nothing else. Upright where there is no room."
      title="Timeline"
    >
      <State name="An order" wide>
        <Timeline
          label="Order TR-20418"
          now={2}
          steps={[
            { name: 'Paid', note: 'Fri, Nov 20, 10:52 am' },
            { name: 'Packed', note: 'Mon, Nov 23, 9:30 am' },
            { name: 'On its way', note: 'UPS, in Albany since 4 pm' },
            { name: 'At your door', note: 'Tue, Nov 24, by 7 pm' },
          ]}
        />
      </State>
      <State name="Small, under a button" wide>
        <Timeline
          label="If you order today"
          now={0}
          small
          steps={[
            { name: 'Today, 2 pm', note: 'order cut-off' },
            { name: 'Sat–Sun', note: 'rests at Fernhill, never in a depot' },
            { name: 'Mon, Nov 23', note: 'packed and sent' },
            { name: 'Tue, Nov 24', note: 'at your door' },
          ]}
        />
      </State>
      <State name="Arrived" wide>
        <Timeline
          label="Order TR-20391"
          now={3}
          steps={[
            { name: 'Paid', note: 'Mon, Nov 16' },
            { name: 'Collected', note: 'Tue, Nov 17, 1:50 pm' },
            { name: 'Delivered', note: 'Thu, Nov 19, 5:55 pm' },
          ]}
        />
      </State>
      <State name="Record of what happened, the last thing first" wide>
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
      </State>
    </Specimen>
  )
}

const steps = [
  { name: 'What it is', href: '#what' },
  { name: 'Pictures', href: '#pictures' },
  { name: 'Sizes and prices' },
  { name: 'Delivery' },
]

export function StepperSpecimens() {
  return (
    <Specimen
      rule="Where one is in a form too long for one sheet. A step that is done leads back to it. The checkout is one page and has none."
      title="Steps of a form"
    >
      <State name="In the middle" wide>
        <Stepper label="New product" now={2} steps={steps} />
      </State>
      <State name="At the start" wide>
        <Stepper label="Another product" now={0} steps={steps} />
      </State>
    </Specimen>
  )
}
