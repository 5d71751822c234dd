import type { Metadata } from 'next'
import { confirmAction } from '@/app/(secure)/newsletter/confirm/actions'
import { LinkForm } from '@/components/newsletter/link-form'
import { confirm } from '@/lib/newsletter/confirm'
import { takeFlash } from '@/lib/transport/flash'

export const metadata: Metadata = { title: 'Confirm the letter' }

type Props = { searchParams: Promise<{ token?: string }> }

export default async function ConfirmPage({ searchParams }: Props) {
  const { token = '' } = await searchParams
  return (
    <>
      <h1 className="mb-4 type-h1">Confirm the letter</h1>
      <LinkForm
        action={confirmAction}
        before={await takeFlash(confirm)}
        button="Confirm my address"
        done="Thank you. The letter is yours; the next one comes in the first days of the month."
        pending="Confirming…"
        token={token}
      />
    </>
  )
}
