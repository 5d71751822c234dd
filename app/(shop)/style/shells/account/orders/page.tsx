import type { Metadata } from 'next'
import { AccountSpecimen } from '@/app/(shop)/style/shells/_components/account-specimen'

export const metadata: Metadata = { title: 'A page of the account', robots: { index: false } }

export default function AccountOrdersPage() {
  return <AccountSpecimen page="orders" />
}
