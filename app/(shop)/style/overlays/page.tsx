import type { Metadata } from 'next'
import { StyleSheet } from '@/app/(shop)/style/_components/style-sheet'
import { Dialogs, Sheets } from '@/app/(shop)/style/overlays/_components/dialogs'
import { LaidOpen } from '@/app/(shop)/style/overlays/_components/laid-open'
import { Menus, Notes } from '@/app/(shop)/style/overlays/_components/menus'
import { Messages } from '@/app/(shop)/style/overlays/_components/messages'
import { Parts } from '@/app/(shop)/style/overlays/_components/parts'
import { Searches } from '@/app/(shop)/style/overlays/_components/searches'
import { Workplaces } from '@/app/(shop)/style/overlays/_components/workplaces'

export const metadata: Metadata = { title: 'Overlays', robots: { index: false } }

export default function OverlaysPage() {
  return (
    <StyleSheet path="/style/overlays">
      <Dialogs />
      <Sheets />
      <LaidOpen />
      <Menus />
      <Notes />
      <Parts />
      <Messages />
      <Searches />
      <Workplaces />
    </StyleSheet>
  )
}
