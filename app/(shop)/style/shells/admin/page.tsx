import type { Metadata } from 'next'
import { AdminSpecimen } from '@/app/(shop)/style/shells/_components/admin-specimen'

export const metadata: Metadata = { title: 'The admin’s shell', robots: { index: false } }

export default function AdminShellPage() {
  return <AdminSpecimen />
}
