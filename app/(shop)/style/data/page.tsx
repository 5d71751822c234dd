import type { Metadata } from 'next'
import { StyleSheet } from '@/app/(shop)/style/_components/style-sheet'
import { CareSpecimens, GaugeSpecimens } from '@/app/(shop)/style/data/_components/care-specimens'
import { ChartSpecimens } from '@/app/(shop)/style/data/_components/chart-specimens'
import { StepperSpecimens, TimelineSpecimens } from '@/app/(shop)/style/data/_components/order-specimens'
import {
  BadgeSpecimens,
  ChipSpecimens,
  FactSpecimens,
  PriceSpecimens,
} from '@/app/(shop)/style/data/_components/small-specimens'
import { TableStateSpecimens } from '@/app/(shop)/style/data/_components/table-state-specimens'
import {
  AvatarSpecimens,
  EmptySpecimens,
  SkeletonSpecimens,
  WaySpecimens,
} from '@/app/(shop)/style/data/_components/way-specimens'
import { WorkplaceSpecimens } from '@/app/(shop)/style/data/_components/workplace-specimens'

export const metadata: Metadata = { title: 'Style book: data', robots: { index: false } }

export default function DataPage() {
  return (
    <StyleSheet path="/style/data">
      <BadgeSpecimens />
      <ChipSpecimens />
      <PriceSpecimens />
      <FactSpecimens />
      <AvatarSpecimens />
      <WaySpecimens />
      <TimelineSpecimens />
      <StepperSpecimens />
      <GaugeSpecimens />
      <CareSpecimens />
      <WorkplaceSpecimens />
      <TableStateSpecimens />
      <ChartSpecimens />
      <SkeletonSpecimens />
      <EmptySpecimens />
    </StyleSheet>
  )
}
