import { bareAddress, recipientsOf, type Draft, type Outcome } from '@/sandbox/mail/received-mail'

export const outcomes = ['bounced', 'complained', 'delivered'] as const satisfies Outcome[]

/** `bounced@resend.dev`, `bounced+label@resend.dev`: what happens to a mail to them is known before. */
const testAddress = /^(bounced|complained|delivered)(?:\+[^@]*)?@resend\.dev$/

/** Null for a mail to other people. Of several test addresses the first one counts. */
export function foretoldOutcome(draft: Draft): Outcome | null {
  for (const recipient of recipientsOf(draft)) {
    const name = testAddress.exec(bareAddress(recipient))?.[1]
    const outcome = outcomes.find((one) => one === name)
    if (outcome) return outcome
  }
  return null
}
