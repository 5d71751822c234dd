import type { Metadata } from 'next'
import { ShopSpecimen } from '@/app/(shop)/style/shells/_components/shop-specimen'

export const metadata: Metadata = { title: 'The shop’s shell', robots: { index: false } }

export default function ShopShellPage() {
  return <ShopSpecimen />
}
