import { html, type Html } from '@/sandbox/console/html'
import { Page, trellis } from '@/sandbox/console/page'
import { switchPanel } from '@/sandbox/console/switch-panel'
import { webhookSummary } from '@/sandbox/console/webhooks-page'
import { atTime, countOf, onDay } from '@/sandbox/console/words'
import type { Answer, Route } from '@/sandbox/frame/http'
import type { Running } from '@/sandbox/frame/running'
import type { ReceivedRow } from '@/sandbox/frame/service'

const shown = 6

export const homeRoute = (all: readonly Running[]): Route<Page | Answer> => ({
  method: 'GET',
  path: '/',
  handle: () =>
    new Page({
      title: 'Everything received',
      main: html`<div class="wrap">
        <div class="opening">
          <h1 data-live="count">${heading(all)}</h1>
          <p class="lead">
            The shop has no keys for the services below, so this sandbox answers in their place, in their own
            protocol. Nothing leaves this machine.
          </p>
        </div>
        ${all.map(serviceSection)} ${startAgain(all)}
      </div>`,
    }),
})

const counted = new Intl.ListFormat('en-US', { type: 'conjunction' })

function heading(all: readonly Running[]): string {
  const counts = all.map(({ declared, open }) => countOf(open.count(), declared.noun))
  const sentence = counted.format(counts.map((text, index) => (index === 0 ? text : lowerFirst(text))))
  return `${sentence} so far`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function serviceSection(running: Running): Html {
  const { declared, open } = running
  const count = open.count()
  return html`<section class="service" id="${declared.name}" aria-labelledby="${declared.name}-title">
    <div class="service-head">
      <h2 id="${declared.name}-title">${declared.title}</h2>
      <p>In place of ${declared.standsFor}, at <code>${declared.base}</code></p>
    </div>
    <div class="service-body">
      <div data-live="${declared.name}-latest">
        ${count === 0 ? nothingYet(running) : receivedRows(open.latest(shown))}
        ${
          count > 0 &&
          html`<p>
            <a class="all" href="/${declared.name}"
              >${count > shown ? `All ${count} ${declared.noun.many}` : `Open the ${declared.title.toLowerCase()}`}</a
            >
          </p>`
        }
      </div>
      <div>
        ${switchPanel(running)} ${open.webhooks && webhookSummary({ declared, webhooks: open.webhooks })}
      </div>
    </div>
  </section>`
}

export const receivedRows = (rows: readonly ReceivedRow[]) =>
  html`<ol class="rows">
    ${rows.map(
      ({ href, at, who, what, peek }) =>
        html`<li>
          <a class="row" href="${href}">
            <span class="who">${who}</span>
            <time datetime="${at}">${onDay(new Date(at), new Date())}, ${atTime(new Date(at))}</time>
            <span class="what">${what}</span>
            <span class="peek">${peek}</span>
          </a>
        </li>`,
    )}
  </ol>`

const nothingYet = ({ declared }: Running) =>
  html`<div class="empty">
    ${trellis}
    <div>
      <h3>No ${declared.noun.many} yet</h3>
      <p>${declared.invitation} It shows here within two seconds.</p>
    </div>
  </div>`

const startAgain = (all: readonly Running[]) =>
  html`<section class="again">
    <details>
      <summary>Empty everything</summary>
      <form method="post" action="/__sandbox/reset">
        <p>
          This deletes ${counted.format(all.map(({ declared }) => `all ${declared.noun.many}`))} kept here and
          turns every switch back to normal. The shop itself keeps its data.
        </p>
        <button class="button refuse">Delete them for good</button>
      </form>
    </details>
    <p class="hint">
      Tests read the same as JSON: <a href="/__sandbox"><code>/__sandbox</code></a>
    </p>
  </section>`
