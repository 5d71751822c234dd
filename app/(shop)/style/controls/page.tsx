import type { Metadata } from 'next'
import { StyleSheet } from '@/app/(shop)/style/_components/style-sheet'
import { Answering } from '@/app/(shop)/style/controls/_components/answering'
import { Buttons } from '@/app/(shop)/style/controls/_components/buttons'
import { Cards } from '@/app/(shop)/style/controls/_components/cards'
import { Choices } from '@/app/(shop)/style/controls/_components/choices'
import { Fields } from '@/app/(shop)/style/controls/_components/fields'
import { Files } from '@/app/(shop)/style/controls/_components/files'
import { LongText } from '@/app/(shop)/style/controls/_components/long-text'
import { Numbers } from '@/app/(shop)/style/controls/_components/numbers'
import { Refusals } from '@/app/(shop)/style/controls/_components/refusals'
import { Selects } from '@/app/(shop)/style/controls/_components/selects'

export const metadata: Metadata = { title: 'Controls', robots: { index: false } }

export default function ControlsPage() {
  return (
    <StyleSheet path="/style/controls">
      <Buttons />
      <Fields />
      <LongText />
      <Selects />
      <Files />
      <Choices />
      <Cards />
      <Answering />
      <Numbers />
      <Refusals />
    </StyleSheet>
  )
}
