import type { Metadata } from 'next'
import { SellerSpecimen } from '@/app/(shop)/style/shells/_components/seller-specimen'

export const metadata: Metadata = { title: 'The seller’s shell', robots: { index: false } }

export default SellerSpecimen
