import type { Metadata } from 'next'
import { ShopFrame } from '@/app/(shop)/style/shells/_components/shop-frame'
import { UnavailableView } from '@/components/layout/unavailable-view'

export const metadata: Metadata = { title: 'A part that is away', robots: { index: false } }

export default function OfflineShellPage() {
  return (
    <ShopFrame>
      <UnavailableView here="/style/shells/offline" until="by 11:30 am" what="The checkout" />
    </ShopFrame>
  )
}
