'use client'

import { DocumentFrame } from '@/components/layout/document-frame'
import { ErrorView } from '@/components/layout/error-view'
import { Mark } from '@/components/layout/mark'

/** When a root layout itself failed: nothing of it is used, and little is loaded, since every page carries this along. */
export default function GlobalError(props: Parameters<typeof ErrorView>[0]) {
  return (
    <DocumentFrame>
      <header className="wrap py-5">
        <Mark href="/" />
      </header>
      <main className="wrap" id="content">
        <ErrorView {...props} />
      </main>
    </DocumentFrame>
  )
}
