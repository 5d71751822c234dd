import type { Metadata } from 'next'
import { Failing } from '@/app/(shop)/style/shells/_components/failing'
import { ShopFrame } from '@/app/(shop)/style/shells/_components/shop-frame'

export const metadata: Metadata = { title: 'A page that failed', robots: { index: false } }

export default function ErrorShellPage() {
  return (
    <ShopFrame>
      <Failing />
    </ShopFrame>
  )
}
