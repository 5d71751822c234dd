import type { Metadata } from 'next'
import { ShopFrame } from '@/app/(shop)/style/shells/_components/shop-frame'
import { ForbiddenView } from '@/components/layout/forbidden-view'

export const metadata: Metadata = { title: 'A closed gate', robots: { index: false } }

export default function ForbiddenShellPage() {
  return (
    <ShopFrame>
      <ForbiddenView
        as="Daniela Reyes"
        back={{ label: 'To your account', href: '/style/shells/account' }}
        signInHref="/style/shells/sign-in"
        what="The payouts of Fernhill Nursery"
        who="the owners of that shop"
      >
        <p>Do you work there? Ines Okafor can let you in, under Settings, People.</p>
      </ForbiddenView>
    </ShopFrame>
  )
}
