import { deliveryList } from '@/sandbox/console/delivery-list'
import { html, type Html } from '@/sandbox/console/html'
import { Page, trellis } from '@/sandbox/console/page'
import { webhookPanel } from '@/sandbox/console/webhook-panel'
import { countOf } from '@/sandbox/console/words'
import { stateOf, type Delivery } from '@/sandbox/frame/delivery'
import type { Service } from '@/sandbox/frame/service'
import type { Switches } from '@/sandbox/frame/switches'
import type { Webhooks } from '@/sandbox/frame/webhooks'

type Calling = { declared: Service; webhooks: Webhooks; switches: Switches }

const shown = 100

export function webhooksPage({ declared, webhooks, switches }: Calling): Page {
  const all = webhooks.deliveries.newestFirst()
  const { scheme, target } = webhooks
  const teller = { name: declared.name, target, now: new Date() }
  return new Page({
    title: 'Webhooks',
    main: html`<div class="wrap">
      <div class="opening">
        <p><a href="/${declared.name}">${declared.title}</a></p>
        <h1 data-live="webhook-count">${heading(all)}</h1>
        <p class="lead">
          ${target.off ?? html`What ${declared.standsFor} would tell the shop, signed as it signs, sent to <code>${target.url}</code>.`}
        </p>
      </div>
      <div class="service-body">
        <div data-live="webhook-events">
          ${all.length === 0 ? nothingYet : deliveryList(all.slice(0, shown), teller)}
        </div>
        ${
          target.off === null &&
          webhookPanel({
            action: `/__sandbox/${declared.name}/switches`,
            scheme,
            state: switches.state().webhooks,
            held: all.filter(({ held }) => held).length,
          })
        }
      </div>
    </div>`,
  })
}

const heading = (all: readonly Delivery[]) =>
  `${countOf(all.length, { one: 'event', many: 'events' })} for the shop`

const nothingYet = html`<div class="empty">
  ${trellis}
  <div>
    <h2>No events yet</h2>
    <p>What is reported to the shop shows here, with what it answered.</p>
  </div>
</div>`

/** For the overview: how it stands, and the way to the page. */
export function webhookSummary({ declared, webhooks }: Omit<Calling, 'switches'>): Html {
  const states = webhooks.deliveries.newestFirst().map((delivery) => stateOf(delivery))
  const count = (...of: string[]) => states.filter((state) => of.includes(state)).length
  const parts = [
    `${count('delivered')} taken`,
    `${count('waiting', 'held')} on their way`,
    ...(count('given-up') > 0 ? [`${count('given-up')} given up`] : []),
  ]
  return html`<section class="reports" aria-labelledby="${declared.name}-webhooks">
    <h3 id="${declared.name}-webhooks">What it tells the shop</h3>
    <p class="state" data-live="${declared.name}-webhooks">
      ${webhooks.target.off ?? `Events by webhook: ${parts.join(', ')}.`}
    </p>
    <p><a class="all" href="/${declared.name}/webhooks">See the webhooks</a></p>
  </section>`
}
