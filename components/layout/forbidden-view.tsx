import type { ReactNode } from 'react'
import { ClosedArch } from '@/components/layout/arch-scene'
import { StateView } from '@/components/layout/state-view'
import { ButtonLink } from '@/components/ui/button'

type Props = {
  /** What is behind the gate: "The payouts of Fernhill Nursery". */ what: string
  /** Who may: "owners of the shop". */ who: string
  /** As whom one is signed in. */ as: string
  /** To sign in as somebody else, and come back. */ signInHref: string
  /** The nearest place one may be. */ back: { label: string; href: string }
  /** How to be let in. */ children?: ReactNode
}

/** A page one may not see: what it is, who may, and how to become one of them. */
export function ForbiddenView({ what, who, as, signInHref, back, children }: Props) {
  const acts = (
    <>
      <ButtonLink href={back.href} look="solid">
        {back.label}
      </ButtonLink>
      <ButtonLink href={signInHref}>Sign in as somebody else</ButtonLink>
    </>
  )
  return (
    <StateView acts={acts} scene={<ClosedArch />} title="This gate is closed to you">
      <p>
        {what} can be seen by {who}. You are signed in as {as}.
      </p>
      {children}
    </StateView>
  )
}
