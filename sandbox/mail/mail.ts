import type { Service } from '@/sandbox/frame/service'
import { documentRoutes } from '@/sandbox/mail/document-routes'
import { MailStore, narrow } from '@/sandbox/mail/mail-store'
import { mailboxRoutes } from '@/sandbox/mail/mailbox'
import { lastEvent, peekOf, type ReceivedMail } from '@/sandbox/mail/received-mail'
import { frameRefusal } from '@/sandbox/mail/refusal'
import { authorizeResend, resendRoutes, sandboxKey } from '@/sandbox/mail/resend-routes'

/** Stands in for Resend: takes mails in its wire protocol and shows them in a mailbox. */
export const mail: Service = {
  name: 'mail',
  title: 'Mailbox',
  noun: { one: 'mail', many: 'mails' },
  invitation: 'Sign up for the newsletter in the shop.',
  standsFor: 'Resend',
  base: '/resend',
  keys: [{ variable: 'RESEND_API_KEY', sandboxValue: sandboxKey }],
  bodyLimit: 40 * 1024 * 1024,
  open({ folder, now }) {
    const store = new MailStore(folder, now)
    return {
      wire: resendRoutes(store, now),
      pages: [...mailboxRoutes(store, now), ...documentRoutes(store)],
      authorize: authorizeResend,
      refuse: frameRefusal,
      received(query) {
        const found = narrow(store.newestFirst(), query)
        const records = found.slice(0, Number(query.get('limit')) || 100)
        return { total: found.length, records: records.map((one) => toRecord(one, now())) }
      },
      latest: (count) => store.newestFirst().slice(0, count).map(toRow),
      count: () => store.count(),
      version: () => store.version(),
      reset: () => store.clear(),
      close: () => store.close(),
    }
  },
}

const toRecord = (one: ReceivedMail, now: Date) => ({ ...one, lastEvent: lastEvent(one, now) })

const toRow = (one: ReceivedMail) => ({
  id: one.id,
  href: `/mail/${one.id}`,
  at: one.receivedAt,
  who: one.to.join(', '),
  what: one.subject,
  peek: peekOf(one),
})
