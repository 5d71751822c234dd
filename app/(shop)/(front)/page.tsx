import { signUpAction } from '@/app/(shop)/(front)/actions'
import { SignUpForm } from '@/components/newsletter/sign-up-form'
import { SubscriberCount } from '@/components/newsletter/subscriber-count'
import { subscriberCount } from '@/lib/newsletter/cached'

export default async function HomePage() {
  return (
    <>
      <h1 className="type-h1">The house stands</h1>
      <p className="mt-4 text-lg">
        Plants, flowers and handmade goods from independent growers, florists and makers: the shop opens here.
      </p>
      <section aria-labelledby="letter" className="border-rule mt-12 border-t pt-8">
        <h2 className="type-h2" id="letter">
          The letter
        </h2>
        <SubscriberCount count={await subscriberCount()} />
        <SignUpForm action={signUpAction} source="home" />
      </section>
    </>
  )
}
