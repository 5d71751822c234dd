import type { Metadata } from 'next'
import { connection } from 'next/server'
import { type ReactNode, Suspense } from 'react'
import '@/app/theme.css'
import { Document } from '@/components/layout/document'

export const metadata: Metadata = {
  title: { default: 'Trellis', template: '%s · Trellis' },
  robots: { index: false },
}

// Rendered whole per request: a prerendered shell could not carry the nonce its scripts need.
export const instant = false

async function PerRequest({ children }: { children: ReactNode }) {
  await connection()
  return <Document>{children}</Document>
}

/** The dynamic layout: what is personal, or comes from a signed link. */
export default function SecureLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <PerRequest>{children}</PerRequest>
    </Suspense>
  )
}
