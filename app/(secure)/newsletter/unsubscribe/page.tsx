import type { Metadata } from 'next'
import { unsubscribeAction } from '@/app/(secure)/newsletter/unsubscribe/actions'
import { LinkForm } from '@/components/newsletter/link-form'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { takeFlash } from '@/lib/transport/flash'

export const metadata: Metadata = { title: 'End the letter' }

type Props = { searchParams: Promise<{ token?: string }> }

export default async function UnsubscribePage({ searchParams }: Props) {
  const { token = '' } = await searchParams
  return (
    <>
      <h1 className="mb-4 type-h1">End the letter</h1>
      <LinkForm
        action={unsubscribeAction}
        before={await takeFlash(unsubscribe)}
        button="Do not write to me again"
        done="Done. We will not write to this address again."
        pending="Ending…"
        token={token}
      />
    </>
  )
}
