import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import '@/app/theme.css'
import { Document } from '@/components/layout/document'
import { ShopShell } from '@/components/layout/shop/shop-shell'

export const metadata: Metadata = {
  title: { default: 'Trellis', template: '%s · Trellis' },
  robots: { index: false },
}

// Rendered whole per request: a prerendered shell could not carry the nonce its scripts need.
export const instant = false

async function PerRequest({ children }: { children: ReactNode }) {
  const policy = (await headers()).get('content-security-policy') ?? ''
  return (
    <Document nonce={/'nonce-([^']+)'/.exec(policy)?.[1]}>
      <ShopShell>{children}</ShopShell>
    </Document>
  )
}

/** The dynamic layout: what is personal, or comes from a signed link. */
export default function SecureLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <PerRequest>{children}</PerRequest>
    </Suspense>
  )
}
