'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

/** Says the act; while it is under way it says so, and a second press does nothing. */
export function SubmitButton({ children, pending: words }: { children: ReactNode; pending: string }) {
  const { pending } = useFormStatus()
  return (
    <button
      aria-disabled={pending || undefined}
      className="bg-accent text-on-accent rounded px-5 py-2.5 font-medium aria-disabled:opacity-70"
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      type="submit"
    >
      {pending ? words : children}
    </button>
  )
}
