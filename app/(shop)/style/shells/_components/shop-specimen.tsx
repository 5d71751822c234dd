import { signUpAction } from '@/app/(shop)/(front)/actions'
import { HungPrints } from '@/app/(shop)/style/shells/_components/hung-prints'
import { ShopFrame } from '@/app/(shop)/style/shells/_components/shop-frame'
import { SignUpForm } from '@/components/newsletter/sign-up-form'
import { ButtonLink } from '@/components/ui/button'

/** The first words of the home page between the head and the foot of the shop. */
export function ShopSpecimen() {
  const letter = (
    <>
      <div>
        <h2 className="type-h3">The letter</h2>
        <p className="text-soft mt-1">Once a month: what is in season, and how to keep it alive.</p>
      </div>
      <SignUpForm action={signUpAction} source="home" />
    </>
  )
  return (
    <ShopFrame letter={letter}>
      <div className="grid gap-x-10 gap-y-10 tablet:pt-8 full:grid-cols-[5fr_7fr]">
        <div className="full:pt-8">
          <h1 className="type-display max-w-[7.2em]">From the grower’s bench to your window</h1>
          <p className="type-lead mt-7 max-w-[36ch]">
            Houseplants, bouquets, pots and handmade things from 214 independent growers, florists and makers.
            One basket, one payment, a date you can plan around.
          </p>
          <p className="tablet:*:flex-none tablet:*:px-5.5 mt-8 flex flex-wrap gap-3.5 *:flex-1 *:px-2.5">
            <ButtonLink href="#plants" look="solid">
              Shop houseplants
            </ButtonLink>
            <ButtonLink href="#finder" look="line">
              Find my plant
            </ButtonLink>
          </p>
        </div>
        <HungPrints />
      </div>
    </ShopFrame>
  )
}
