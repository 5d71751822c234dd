import { Specimen } from '@/app/(shop)/style/_components/specimen'
import { PlantToScale, Pot } from '@/app/(shop)/style/controls/_components/drawings'
import { FieldGroup } from '@/components/forms/field-group'
import { ChoiceCard, ChoiceCards, PotCard } from '@/components/ui/choice-card'

export function Cards() {
  return (
    <Specimen
      rule="For what is worth seeing before choosing: sizes to one scale, colours as the thing that has them. Dashed is not to be had now, and can still be looked at; off cannot be chosen. Cards take the width of their column, not of the window."
      title="Radio cards"
    >
      <div className="grid w-full gap-x-10 gap-y-8 desk:grid-cols-[minmax(0,505px)_minmax(0,300px)]">
        <div className="grid min-w-0 content-start gap-5">
          <Sizes name="size" />
          <Pots name="pot" />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <Sizes name="size-narrow" />
          <Pots name="pot-narrow" />
        </div>
      </div>
    </Specimen>
  )
}

function Sizes({ name }: { name: string }) {
  return (
    <FieldGroup aside="Drawn to scale beside a mug" initial="medium" label="Size" name={name}>
      {(option) => (
        <ChoiceCards>
          <ChoiceCard
            {...option('small')}
            drawing={<PlantToScale leaves={5} pot={6} tall={14} />}
            facts="14 in tall, 6 in pot"
            price="$64"
            title="Small"
          />
          <ChoiceCard
            {...option('medium')}
            drawing={<PlantToScale leaves={7} pot={8} tall={24} />}
            facts="24 in tall, 8 in pot"
            price="$84"
            scarce
            stock="Only 2 left"
            title="Medium"
          />
          <ChoiceCard
            {...option('large')}
            drawing={<PlantToScale leaves={9} pot={10} tall={34} />}
            facts="34 in tall, 10 in pot"
            price="$128"
            stock="Back about Dec 4"
            title="Large"
            unavailable
          />
        </ChoiceCards>
      )}
    </FieldGroup>
  )
}

const pots = [
  ['nursery', 'Nursery pot', 'included', 'text-soft'],
  ['terracotta', 'Terracotta', '+ $14', 'text-clay'],
  ['moss', 'Moss glaze', '+ $22', 'text-moss'],
  ['chalk', 'Chalk glaze', 'none left', 'text-straw'],
] as const

function Pots({ name }: { name: string }) {
  return (
    <FieldGroup aside="8 in, with drainage and saucer" initial="terracotta" label="Pot" name={name}>
      {(option) => (
        <ChoiceCards pots>
          {pots.map(([value, title, facts, colour]) => (
            <PotCard
              {...option(value)}
              disabled={value === 'chalk'}
              drawing={<Pot className={colour} />}
              facts={facts}
              key={value}
              title={title}
            />
          ))}
        </ChoiceCards>
      )}
    </FieldGroup>
  )
}
