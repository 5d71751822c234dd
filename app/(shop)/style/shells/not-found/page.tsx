import type { Metadata } from 'next'
import { ShopFrame } from '@/app/(shop)/style/shells/_components/shop-frame'
import { SpecimenSearch } from '@/app/(shop)/style/shells/_components/specimen-search'
import { NotFoundView } from '@/components/layout/not-found-view'

export const metadata: Metadata = { title: 'Where nothing is', robots: { index: false } }

export default function NotFoundShellPage() {
  return (
    <ShopFrame search={null}>
      <NotFoundView search={<SpecimenSearch />} />
    </ShopFrame>
  )
}
