import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { DripPot, RubberPlant, SnakePlant } from '@/app/(shop)/style/_components/specimen-plants'
import { Mat } from '@/components/ui/mat'
import { Picture, PictureFrame } from '@/components/ui/picture'

export function PictureSpecimens() {
  return (
    <Specimen
      rule="4:5, cut low for pots and high for flowers, never through a pot’s base. Its place is kept before it comes. By lamp light it keeps its paper, a little darker."
      title="Picture"
    >
      <State name="Whole">
        <div className="w-36 tablet:w-44">
          <PictureFrame>
            <SnakePlant />
          </PictureFrame>
        </div>
      </State>
      <State name="With a flag">
        <div className="w-36 tablet:w-44">
          <PictureFrame flag="2 left">
            <RubberPlant />
          </PictureFrame>
        </div>
      </State>
      <State name="Square, for rows and reviews">
        <div className="w-24">
          <PictureFrame ratio="1/1">
            <DripPot />
          </PictureFrame>
        </div>
      </State>
      <State name="None yet">
        <div className="w-36 tablet:w-44">
          <Picture picture={null} sizes="176px" />
        </div>
      </State>
    </Specimen>
  )
}

export function MatSpecimens() {
  return (
    <Specimen
      rule="A margin and a soft shadow make a print of a picture. In the hero and the gallery; a grid of cards has none."
      title="Mat"
    >
      <State name="Hung">
        <div className="w-56 max-w-full">
          <Mat caption="Snake plant, Low Bench Plants">
            <PictureFrame>
              <SnakePlant />
            </PictureFrame>
          </Mat>
        </div>
      </State>
      <State name="Gallery, wide margin">
        <div className="w-70">
          <Mat aside="1 of 4" caption="Drawn from a 24 in plant" wide>
            <PictureFrame>
              <RubberPlant />
            </PictureFrame>
          </Mat>
        </div>
      </State>
    </Specimen>
  )
}
