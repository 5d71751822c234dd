import type { Metadata } from 'next'
import { StyleSheet } from '@/app/(shop)/style/_components/style-sheet'
import { CardSpecimens } from '@/app/(shop)/style/pictures/_components/card-specimens'
import { MatSpecimens, PictureSpecimens } from '@/app/(shop)/style/pictures/_components/picture-specimens'

export const metadata: Metadata = { title: 'Style book: pictures', robots: { index: false } }

export default function PicturesPage() {
  return (
    <StyleSheet path="/style/pictures">
      <PictureSpecimens />
      <MatSpecimens />
      <CardSpecimens />
    </StyleSheet>
  )
}
