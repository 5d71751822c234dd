import type { ReactNode } from 'react'
import { BareArch } from '@/components/layout/arch-scene'
import { StateView } from '@/components/layout/state-view'

type Props = {
  /** The search box, where there is something to search. */ search?: ReactNode
}

/** What is shown where nothing is: in the HTML, so that it is read without JavaScript too. */
export function NotFoundView({ search }: Props) {
  return (
    <StateView scene={<BareArch />} title="Nothing grows here">
      <p>This page does not exist, or it has moved. Check the address, or begin again from one of these.</p>
      {search}
      <ul>
        <li>
          <a href="/">The home page</a>
        </li>
        <li>
          <a href="/help/newsletter">About our letter</a>
        </li>
      </ul>
    </StateView>
  )
}
