'use client'

import { useEffect, useTransition } from 'react'
import { BrokenArch } from '@/components/layout/arch-scene'
import { StateView } from '@/components/layout/state-view'
import { Button, ButtonLink } from '@/components/ui/button'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A page that failed says so, and offers to try again without losing the address. */
export function ErrorView({ error, retry }: Props) {
  const [trying, start] = useTransition()
  useEffect(() => {
    document.title = 'This page failed · Trellis'
  }, [])
  const again = () => {
    if (!trying) start(() => retry())
  }
  const acts = (
    <>
      <Button look="act" onClick={again} working={trying}>
        Try again
      </Button>
      <ButtonLink href="/">Go to the home page</ButtonLink>
    </>
  )
  return (
    <div role="alert">
      <StateView acts={acts} scene={<BrokenArch />} title="This page failed">
        <p>
          Something went wrong on our side and has been noted. What you did before is kept. Try again; if it
          stays, tell us this number: <code>{error.digest ?? 'none'}</code>.
        </p>
      </StateView>
    </div>
  )
}
