'use client'

import '@/app/theme.css'
import { Document } from '@/components/layout/document'
import { ErrorView } from '@/components/layout/error-view'

/** When a root layout itself failed. */
export default function GlobalError(props: Parameters<typeof ErrorView>[0]) {
  return (
    <Document>
      <ErrorView {...props} />
    </Document>
  )
}
