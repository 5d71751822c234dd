import { html, type Html } from '@/sandbox/console/html'
import { atSecond, atTime, onDay } from '@/sandbox/console/words'
import { stateOf, type Delivery, type DeliveryState } from '@/sandbox/frame/delivery'
import type { Target } from '@/sandbox/frame/webhook-target'

type Teller = { name: string; target: Target; now: Date }

/** What the service `name` told the shop, and what that answered. */
export const deliveryList = (deliveries: readonly Delivery[], teller: Teller): Html =>
  html`<ol class="events">
    ${deliveries.map((delivery) => deliveryItem(delivery, teller))}
  </ol>`

const deliveryItem = (delivery: Delivery, { name, target, now }: Teller) => {
  const { type, about, createdAt } = delivery
  const at = new Date(createdAt)
  return html`<li class="event">
    <div>
      <p class="event-head">
        <b>${type}</b> ${stateBadge(stateOf(delivery))}
        <time datetime="${createdAt}">${onDay(at, now)}, ${atTime(at)}</time>
      </p>
      <p>to <a href="${about.href}">${about.who}</a></p>
      <p class="hint">${describeDelivery(delivery)}</p>
    </div>
    ${
      target.off === null &&
      html`<form method="post" action="/__sandbox/${name}/webhooks/${delivery.id}/again">
        <button class="button">Send again<span class="unseen">: ${type} to ${about.who}</span></button>
      </form>`
    }
  </li>`
}

const badges: Record<DeliveryState, [look: string, words: string]> = {
  delivered: ['fine', 'Taken'],
  waiting: ['due', 'On its way'],
  held: ['due', 'Held'],
  'given-up': ['bad', 'Given up'],
}

function stateBadge(state: DeliveryState): Html {
  const [look, words] = badges[state]
  return html`<span class="badge ${look}">${words}</span>`
}

/** "3 attempts, the last answered 503: closed. Next at 10:42:05 am." */
export function describeDelivery(delivery: Delivery): string {
  const { tried, attempts, dueAt, owed } = delivery
  const last = attempts.at(-1)
  const answered = last && (last.status === null ? last.said : `answered ${last.status}${detail(last.said)}`)
  const so = answered && (tried === 1 ? `1 attempt, ${answered}` : `${tried} attempts, the last: ${answered}`)
  const next = dueAt && `${tried === 0 ? 'Goes out' : 'Next'} at ${atSecond(new Date(dueAt))}${times(owed)}.`
  return (
    [so && closed(so), next].filter(Boolean).join(' ') || 'Waits for the others it is to be reversed with.'
  )
}

const detail = (said: string) => (said === '' ? '' : `: ${said}`)

const times = (owed: number) => (owed > 1 ? `, ${owed} times` : '')

const closed = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)
