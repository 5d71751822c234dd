import type { Metadata } from 'next'
import '@/app/theme.css'
import { Document } from '@/components/layout/document'
import { NotFoundView } from '@/components/layout/not-found-view'
import { ShopShell } from '@/components/layout/shop/shop-shell'

export const metadata: Metadata = { title: 'Nothing grows here · Trellis', robots: { index: false } }

/** For every unknown address; the edge also writes it where a dynamic page says that its slug is unknown. */
export default function GlobalNotFound() {
  return (
    <Document>
      <ShopShell>
        <NotFoundView />
      </ShopShell>
    </Document>
  )
}
