import type { Metadata } from 'next'
import { ColourChart } from '@/app/(shop)/style/_components/colour-chart'
import { StyleSheet } from '@/app/(shop)/style/_components/style-sheet'
import { TypeScale } from '@/app/(shop)/style/_components/type-scale'

export const metadata: Metadata = { title: 'Style book', robots: { index: false } }

export default function GroundPage() {
  return (
    <StyleSheet path="/style">
      <ColourChart />
      <TypeScale />
    </StyleSheet>
  )
}
