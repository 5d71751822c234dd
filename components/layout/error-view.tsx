'use client'

import { useEffect } from 'react'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A page that failed says so, and offers to try again without losing the address. */
export function ErrorView({ error, retry }: Props) {
  useEffect(() => {
    document.title = 'This page failed · Trellis'
  }, [])
  return (
    <div role="alert">
      <h1 className="font-serif text-4xl">This page failed</h1>
      <p className="mt-4">
        Something went wrong on our side and has been noted. Try again; if it stays, tell us this number:{' '}
        <code>{error.digest ?? 'none'}</code>.
      </p>
      <button className="bg-accent text-on-accent mt-6 rounded px-5 py-3" onClick={retry} type="button">
        Try again
      </button>
    </div>
  )
}
