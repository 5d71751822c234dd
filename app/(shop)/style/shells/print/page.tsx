import type { Metadata } from 'next'
import { PrintSpecimen } from '@/app/(shop)/style/shells/_components/print-specimen'

export const metadata: Metadata = { title: 'The shell of paper', robots: { index: false } }

export default PrintSpecimen
