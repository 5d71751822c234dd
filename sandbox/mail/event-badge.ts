import { html, type Html } from '@/sandbox/console/html'
import { atTime, midSentence, onDay } from '@/sandbox/console/words'
import { lastEvent, type ReceivedMail } from '@/sandbox/mail/received-mail'

/** Says what kept a mail from its reader, or the reader from it; a delivered one needs no word. */
export function eventBadge(mail: ReceivedMail, now: Date): Html | null {
  const event = lastEvent(mail, now)
  if (event === 'delivered') return null
  if (event === 'bounced') return html`<b class="badge bad">Bounced</b> `
  if (event === 'complained') return html`<b class="badge bad">Reported as spam</b> `
  if (event === 'canceled') return html`<b class="badge gone">Canceled</b> `
  const at = new Date(mail.scheduledAt ?? mail.receivedAt)
  return html`<b class="badge due">Waits until ${midSentence(onDay(at, now))}, ${atTime(at)}</b> `
}
