import { days } from '@/lib/core/clock'
import type { Seal } from '@/lib/core/seal'

const confirmPurpose = 'newsletter.confirm'
const unsubscribePurpose = 'newsletter.unsubscribe'

/** How long a confirmation link is good for. */
export const confirmationLife = days(7)

/** How long until another confirmation mail is sent to the same address, however often it is asked for. */
export const confirmationPause = 10 * 60_000

/** A confirmation names the mail it came in: a newer mail makes the older link useless. */
export const confirmToken = (seal: Seal, subscriberId: string, version: number): string =>
  seal.issue(confirmPurpose, [subscriberId, version])

export function readConfirmToken(seal: Seal, token: string): { subscriberId: string; version: number } {
  const [subscriberId = '', version] = seal.open(confirmPurpose, token)
  return { subscriberId, version: Number(version) }
}

/** Leaving must work from any letter, however old. */
export const unsubscribeToken = (seal: Seal, subscriberId: string): string =>
  seal.issue(unsubscribePurpose, [subscriberId])

export const readUnsubscribeToken = (seal: Seal, token: string): string =>
  seal.open(unsubscribePurpose, token)[0] ?? ''
