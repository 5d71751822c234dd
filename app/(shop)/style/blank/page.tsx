import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'A blank sheet', robots: { index: false } }

/** What every page of this build weighs before anything is on it: the other weights are measured against this one. */
export default function BlankPage() {
  return (
    <main className="wrap py-10" id="content">
      <h1 className="type-h1">A blank sheet</h1>
    </main>
  )
}
