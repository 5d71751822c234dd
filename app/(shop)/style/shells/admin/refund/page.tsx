import type { Metadata } from 'next'
import { AdminSpecimen } from '@/app/(shop)/style/shells/_components/admin-specimen'

export const metadata: Metadata = { title: 'One matter of the admin', robots: { index: false } }

export default function AdminMatterPage() {
  return <AdminSpecimen chosen />
}
