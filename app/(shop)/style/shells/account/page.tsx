import type { Metadata } from 'next'
import { AccountSpecimen } from '@/app/(shop)/style/shells/_components/account-specimen'

export const metadata: Metadata = { title: 'The account’s shell', robots: { index: false } }

export default function AccountShellPage() {
  return <AccountSpecimen page="home" />
}
