import { SpecimenPicture } from '@/app/(shop)/style/_components/specimen-plants'
import { Mat } from '@/components/ui/mat'
import { PictureFrame } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'

/** Three prints at different heights, each with its label under it. */
export function HungPrints() {
  return (
    <div className="grid grid-cols-[3fr_2fr] items-start gap-x-6 gap-y-8 tablet:gap-x-9">
      <figure className="row-span-2">
        <Mat>
          <PictureFrame>
            <SpecimenPicture
              alt="A monstera in a terracotta pot"
              eager
              of="monstera"
              sizes="(width < 700px) 52vw, 390px"
            />
          </PictureFrame>
        </Mat>
        <figcaption className="type-small mt-3 flex flex-wrap justify-between gap-x-4">
          <span>
            <span className="type-botanical block text-ink">Monstera deliciosa</span>
            <span className="text-soft">Fernhill Nursery, Hudson</span>
          </span>
          <Price amount={6400} currency="USD" from />
        </figcaption>
      </figure>
      <figure>
        <Mat>
          <PictureFrame>
            <SpecimenPicture
              alt="A bouquet of garden roses and ranunculus in paper"
              eager
              of="late-november"
              sizes="(width < 700px) 34vw, 250px"
            />
          </PictureFrame>
        </Mat>
        <figcaption className="type-small mt-3 flex flex-wrap justify-between gap-x-4">
          <span>
            <b className="block font-semibold">Late November</b>
            <span className="text-soft">Stem & Thistle, Portland</span>
          </span>
          <Price amount={6800} currency="USD" from />
        </figcaption>
      </figure>
      <figure className="max-w-[170px]">
        <Mat>
          <PictureFrame>
            <SpecimenPicture
              alt="A stoneware pot with a dripping blue glaze"
              of="drip-glaze-planter"
              sizes="170px"
            />
          </PictureFrame>
        </Mat>
        <figcaption className="type-small mt-3">
          <b className="block font-semibold">Drip-glaze pot</b>
          <span className="text-soft">Kiln Row Pottery</span> <Price amount={3400} currency="USD" />
        </figcaption>
      </figure>
    </div>
  )
}
