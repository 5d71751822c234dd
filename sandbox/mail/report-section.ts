import { deliveryList } from '@/sandbox/console/delivery-list'
import { html } from '@/sandbox/console/html'
import type { Webhooks } from '@/sandbox/frame/webhooks'
import { hasGoneOut, type Outcome, type ReceivedMail } from '@/sandbox/mail/received-mail'

/** What became of an open mail as the shop heard it, and two ways to decide it. */
export function reportSection(mail: ReceivedMail, webhooks: Webhooks, now: Date, isChosen: boolean) {
  if (!hasGoneOut(mail, now)) return null
  const told = webhooks.deliveries.newestFirst().filter(({ about }) => about.id === mail.id)
  return html`<section class="fate" aria-label="What becomes of this mail">
    ${
      webhooks.target.off === null
        ? html`<div class="fate-buttons">
            ${reportForm(mail, 'bounced', 'Report as bounced')}
            ${reportForm(mail, 'complained', 'Report as spam')}
          </div>`
        : html`<p class="hint">${webhooks.target.off}</p>`
    }
    <div ${isChosen && html`data-live="fate"`}>
      ${told.length > 0 && deliveryList(told, { name: 'mail', target: webhooks.target, now })}
    </div>
  </section>`
}

const reportForm = ({ id }: ReceivedMail, as: Outcome, label: string) =>
  html`<form method="post" action="/__sandbox/mail/report">
    <input type="hidden" name="id" value="${id}" />
    <input type="hidden" name="as" value="${as}" />
    <button class="button">${label}</button>
  </form>`
