import type { Service } from '@/sandbox/frame/service'
import { documentRoutes } from '@/sandbox/mail/document-routes'
import { firstEvents } from '@/sandbox/mail/mail-events'
import { MailStore, narrow } from '@/sandbox/mail/mail-store'
import { mailboxRoutes } from '@/sandbox/mail/mailbox'
import { lastEvent, peekOf, type ReceivedMail } from '@/sandbox/mail/received-mail'
import { frameRefusal } from '@/sandbox/mail/refusal'
import { reportRoute } from '@/sandbox/mail/report-routes'
import { authorizeResend, resendRoutes, sandboxKey } from '@/sandbox/mail/resend-routes'
import { svixScheme } from '@/sandbox/mail/svix-scheme'

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
  open({ folder, now, switches, openWebhooks }) {
    const webhooks = openWebhooks(svixScheme)
    const store = new MailStore(folder, now, (mails) => {
      const { reportDeliveries } = switches.state().webhooks
      webhooks.send(...mails.flatMap((one) => firstEvents(one, reportDeliveries, now())))
    })
    return {
      wire: resendRoutes(store, now),
      pages: [
        ...mailboxRoutes(store, webhooks, now),
        ...documentRoutes(store),
        reportRoute(store, webhooks, now),
      ],
      authorize: authorizeResend,
      refuse: frameRefusal,
      webhooks,
      received(query) {
        const found = narrow(store.mails.newestFirst(), query)
        const records = found.slice(0, Number(query.get('limit')) || 100)
        return { total: found.length, records: records.map((one) => toRecord(one, now())) }
      },
      latest: (count) => store.mails.newestFirst().slice(0, count).map(toRow),
      count: () => store.mails.size,
      version: () => store.mails.version,
      reset: () => store.mails.clear(),
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
