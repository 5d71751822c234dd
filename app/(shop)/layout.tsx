import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/app/theme.css'
import { Document } from '@/components/layout/document'

export const metadata: Metadata = {
  title: { default: 'Trellis', template: '%s · Trellis' },
  description: 'Plants, flowers and handmade goods from independent growers, florists and makers.',
}

/** The static layout: one HTML for everybody, nothing personal in it. */
export default function ShopLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
