import { FadingImage } from '@/components/ui/fading-image'

type Drawn =
  | 'monstera'
  | 'late-november'
  | 'drip-glaze-planter'
  | 'snake-plant'
  | 'rubber-plant-burgundy'
  | 'boston-fern'

type Props = { of: Drawn; sizes?: string; eager?: boolean; alt?: string }

/** A picture of the print room, kept with the sources: `npm run art:specimens` draws it. */
export function SpecimenPicture({ of, sizes = '(width < 700px) 45vw, 306px', eager, alt = '' }: Props) {
  const picture = { key: `style/${of}`, widths: [320, 640], alt }
  return <FadingImage eager={eager} picture={picture} ratio="4/5" sizes={sizes} />
}

export const SnakePlant = () => <SpecimenPicture of="snake-plant" />
export const RubberPlant = () => <SpecimenPicture of="rubber-plant-burgundy" />
export const DripPot = () => <SpecimenPicture of="drip-glaze-planter" />
