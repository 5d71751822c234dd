import type { Metadata } from 'next'
import { StyleSheet } from '@/app/(shop)/style/_components/style-sheet'
import { ShellIndex } from '@/app/(shop)/style/shells/_components/shell-index'

export const metadata: Metadata = { title: 'Style book: shells', robots: { index: false } }

export default function ShellsPage() {
  return (
    <StyleSheet path="/style/shells">
      <ShellIndex />
    </StyleSheet>
  )
}
