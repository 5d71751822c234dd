import { html, type Html } from '@/sandbox/console/html'
import { messagePage, Page, trellis } from '@/sandbox/console/page'
import { atTime, countOf, onDay } from '@/sandbox/console/words'
import type { Answer, Route } from '@/sandbox/frame/http'
import { eventBadge } from '@/sandbox/mail/event-badge'
import type { Webhooks } from '@/sandbox/frame/webhooks'
import { mailAddress, type Place } from '@/sandbox/mail/mail-address'
import { narrow, type MailStore } from '@/sandbox/mail/mail-store'
import { readingPane } from '@/sandbox/mail/reading-pane'
import { peekOf, type ReceivedMail } from '@/sandbox/mail/received-mail'
import { reportSection } from '@/sandbox/mail/report-section'

const pageSize = 30

export function mailboxRoutes(store: MailStore, webhooks: Webhooks, now: () => Date): Route<Page | Answer>[] {
  const desk = { store, webhooks }
  return [
    { method: 'GET', path: '/mail', handle: ({ query }) => mailbox(desk, query, now()) },
    {
      method: 'GET',
      path: '/mail/:id',
      handle({ params, query }) {
        const open = store.get(params.id ?? '')
        if (open) return mailbox(desk, query, now(), open)
        return messagePage(
          404,
          'This mail is gone',
          'The sandbox keeps the newest 5,000 mails until it is emptied.',
        )
      },
    },
  ]
}

/** List and message side by side; without a chosen mail the newest one is open and stays the newest. */
function mailbox(
  { store, webhooks }: { store: MailStore; webhooks: Webhooks },
  query: URLSearchParams,
  now: Date,
  chosen?: ReceivedMail,
): Page {
  const q = (query.get('q') ?? '').trim()
  const found = narrow(store.mails.newestFirst(), new URLSearchParams({ q }))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const chosenAt = chosen && !query.has('page') ? found.findIndex(({ id }) => id === chosen.id) : -1
  const asked = chosenAt >= 0 ? Math.floor(chosenAt / pageSize) + 1 : Math.trunc(Number(query.get('page')))
  const place = { q, page: Math.min(pages, Math.max(1, asked || 1)) }
  const shown = found.slice((place.page - 1) * pageSize, place.page * pageSize)
  const open = chosen ?? shown[0]
  const follows = !chosen && place.page === 1

  return new Page({
    title: chosen ? chosen.subject : countOf(store.mails.size, { one: 'mail', many: 'mails' }),
    layout: { panes: chosen ? 'reading' : 'list' },
    main: html`<section class="list-pane" aria-label="Mails">
        ${searchForm(q)}
        <div class="scroll" data-live="list" data-keep-scroll>
          <h1 class="count">${heading(found.length, q)}</h1>
          ${q && html`<p><a href="/mail">Show all mails</a></p>`}
          ${shown.length > 0 ? mailRows(shown, open, place, now) : nothing(q)} ${pager(place, pages)}
        </div>
      </section>
      <article
        class="reading-pane"
        ${follows && html`data-live="reading"`}
        ${open && html`data-pin="${mailAddress(open.id, place)}"`}
      >
        ${open && readingPane(open, reportSection(open, webhooks, now, !follows), { place, now, view: query.get('view') ?? '' })}
      </article>`,
  })
}

const heading = (count: number, q: string) =>
  `${countOf(count, { one: 'mail', many: 'mails' })}${q ? ` with “${q}”` : count === 0 ? ' yet' : ''}`

const searchForm = (q: string) =>
  html`<form class="search" action="/mail" role="search">
    <label class="unseen" for="q">Recipient or subject</label>
    <input id="q" type="search" name="q" value="${q}" placeholder="Recipient or subject" autocomplete="off" />
    <button class="button">Search</button>
  </form>`

function mailRows(
  mails: readonly ReceivedMail[],
  open: ReceivedMail | undefined,
  place: Place,
  now: Date,
): Html {
  const days = Map.groupBy(mails, (mail) => onDay(new Date(mail.receivedAt), now))
  return html`${[...days].map(
    ([day, ofDay]) =>
      html`<h2 class="day">${day}</h2>
        <ol class="rows">
          ${ofDay.map((mail) => mailRow(mail, mail === open, place, now))}
        </ol>`,
  )}`
}

const mailRow = (mail: ReceivedMail, isOpen: boolean, place: Place, now: Date) =>
  html`<li>
    <a class="row" href="${mailAddress(mail.id, place)}" ${isOpen && html`aria-current="true"`}>
      <span class="who">${readerNames(mail)}</span>
      <time datetime="${mail.receivedAt}">${atTime(new Date(mail.receivedAt))}</time>
      <span class="what">${mail.subject}</span>
      <span class="peek">${eventBadge(mail, now)}${peekOf(mail)}</span>
    </a>
  </li>`

function readerNames({ to }: ReceivedMail): string {
  const [first = '', ...others] = to
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

const nothing = (q: string) =>
  html`<div class="empty">
    ${trellis}
    <div>
      <p>
        ${
          q
            ? 'Recipients and subjects are searched, not the mails themselves.'
            : 'Sign up for the newsletter in the shop; the mail shows here within two seconds.'
        }
      </p>
    </div>
  </div>`

const pager = (place: Place, pages: number) =>
  pages > 1 &&
  html`<nav class="pager" aria-label="Pages">
    ${place.page > 1 ? html`<a class="button" href="${mailAddress(null, { ...place, page: place.page - 1 })}">Newer</a>` : html`<span></span>`}
    <span>Page ${place.page} of ${pages}</span>
    ${place.page < pages ? html`<a class="button" href="${mailAddress(null, { ...place, page: place.page + 1 })}">Older</a>` : html`<span></span>`}
  </nav>`
