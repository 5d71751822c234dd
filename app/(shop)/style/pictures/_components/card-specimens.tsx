import type { ReactNode } from 'react'
import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { SaveSpecimen } from '@/app/(shop)/style/pictures/_components/save-specimen'
import { DripPot, RubberPlant, SnakePlant } from '@/app/(shop)/style/_components/specimen-plants'
import { Card, CardGrid } from '@/components/ui/card'
import { NoteCard } from '@/components/ui/note-card'
import { PictureFrame } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import { CardSkeleton, Loading } from '@/components/ui/skeleton'

const dollars = (amount: number) => ({ amount, currency: 'USD' })

const framed = (drawing: ReactNode, flag?: string) => <PictureFrame flag={flag}>{drawing}</PictureFrame>

const snakePlant = (
  <Card
    botanical="Dracaena trifasciata ‘Laurentii’"
    facts={[{ icon: 'cloud', text: 'Low light' }]}
    href="#snake-plant"
    meta={['Low Bench Plants', <Rating count={318} key="rating" value={4.9} />]}
    name="Variegated snake plant"
    picture={framed(<SnakePlant />)}
    price={<Price {...dollars(3800)} was={4400} />}
    save={<SaveSpecimen name="Variegated snake plant" />}
  />
)

const rubberPlant = (
  <Card
    botanical="Ficus elastica ‘Burgundy’"
    facts={[
      { icon: 'sun-dim', text: 'Bright, indirect' },
      { icon: 'paw-print', text: 'Pet-safe' },
    ]}
    href="#rubber-plant"
    meta={['Low Bench Plants', <Rating count={88} key="rating" value={4.6} />]}
    name="Burgundy rubber plant"
    picture={framed(<RubberPlant />, '2 left')}
    price={<Price {...dollars(5200)} from />}
    save={<SaveSpecimen name="Burgundy rubber plant" saved />}
  />
)

const dripPot = (
  <Card
    fact="Hand-thrown stoneware"
    href="#drip-pot"
    meta={['Kiln Row Pottery', <Rating count={320} key="rating" value={4.9} />]}
    name="Drip-glaze pot, 7 in"
    picture={framed(<DripPot />)}
    price={<Price {...dollars(3450)} />}
    save={<SaveSpecimen name="Drip-glaze pot, 7 in" />}
  />
)

const unrated = (
  <Card
    fact="A name and a house of more words than fit"
    href="#new"
    meta={['The Very Small Greenhouse at the End of the Lane', <Rating count={0} key="rating" value={0} />]}
    name="String of hearts in a hand-knotted cotton hanger"
    picture={<PictureFrame />}
    price={<Price {...dollars(128460)} />}
  />
)

export function CardSpecimens() {
  return (
    <>
      <Specimen
        rule="No frame, no shadow. Name and price on one line; under it the botanical name or one fact, who sells it, up to two facts. The whole card leads to the thing."
        title="Card"
      >
        <State name="Four across on a desk, three on a tablet, two on a phone" wide>
          <CardGrid>
            <li>{snakePlant}</li>
            <li>{rubberPlant}</li>
            <li>{dripPot}</li>
            <li>{unrated}</li>
          </CardGrid>
        </State>
        <State name="On its way" wide>
          <Loading what="Loading plants">
            <CardGrid oneRow>
              {['a', 'b', 'c', 'd'].map((place) => (
                <li key={place}>
                  <CardSkeleton />
                </li>
              ))}
            </CardGrid>
          </Loading>
        </State>
      </Specimen>
      <Specimen
        rule="May take a card’s place once per page. It says something worth knowing, and who says it."
        title="Grower’s note"
      >
        <State name="Among three" wide>
          <CardGrid columns={3} oneRow>
            <li>{rubberPlant}</li>
            <li>
              <NoteCard
                by="Ines Okafor, Fernhill Nursery"
                link={{ href: '#notes', text: 'Reading leaves, her care notes' }}
              >
                One yellow leaf at the bottom is not a disease. It is how a plant pays for a new leaf at the
                top.
              </NoteCard>
            </li>
            <li>{dripPot}</li>
          </CardGrid>
        </State>
      </Specimen>
    </>
  )
}
