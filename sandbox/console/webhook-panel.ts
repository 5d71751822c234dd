import { html, type Html } from '@/sandbox/console/html'
import type { WebhookSwitches } from '@/sandbox/frame/webhook-switches'
import type { WebhookScheme } from '@/sandbox/frame/webhook-target'

type Panel = { action: string; scheme: WebhookScheme; state: WebhookSwitches; held: number }

const presets: { label: string; name: keyof WebhookSwitches; value: string }[] = [
  { label: 'Each one twice', name: 'repeat', value: '1' },
  { label: 'Next 3 in reverse', name: 'reorder', value: '3' },
  { label: 'Late by 5 s', name: 'delayMs', value: '5000' },
  { label: 'Late by a minute', name: 'delayMs', value: '60000' },
]

/** How events arrive, and the forms that change it. */
export const webhookPanel = ({ action, scheme, state, held }: Panel): Html =>
  html`<section class="switches" aria-labelledby="webhook-switches">
    <h2 id="webhook-switches">How they arrive</h2>
    <div data-live="webhook-state">
      <p class="state" ${!isCalm(state) && html`data-troubled`}>${describeWebhooks(state, held)}</p>
      ${!isCalm(state) && switchForm(action, calmFields, 'Back to normal', 'button act')}
      ${scheme.deliveries && deliveriesForm(action, scheme.deliveries, state)}
    </div>
    <p class="hint">Try the shop against a bad day:</p>
    <div class="presets">
      ${presets.map(({ label, name, value }) => switchForm(action, { [name]: value }, label))}
    </div>
    <details>
      <summary>Set it by hand</summary>
      ${handForm(action, state)}
    </details>
  </section>`

/** What is reported is a choice, not a trouble. */
const isCalm = ({ repeat, reorder, delayMs }: WebhookSwitches) =>
  repeat === 0 && reorder === 0 && delayMs === 0

const calmFields = { repeat: '0', reorder: '0', delayMs: '0' }

/** "Each event arrives 2 times. The next 3 wait for each other and go out last first; 1 so far." */
export function describeWebhooks({ repeat, reorder, delayMs }: WebhookSwitches, held: number): string {
  const sentences = [
    delayMs > 0 && `Events go out ${delayMs / 1000} s late.`,
    repeat > 0 && `Each event arrives ${repeat + 1} times.`,
    reorder > 0 && `The next ${reorder} wait for each other and go out last first; ${held} so far.`,
  ].filter((sentence) => sentence !== false)
  return sentences.join(' ') || 'Each event goes out at once, and once.'
}

const deliveriesForm = (
  action: string,
  words: NonNullable<WebhookScheme['deliveries']>,
  { reportDeliveries }: WebhookSwitches,
) =>
  html`<p class="state">${reportDeliveries ? words.on : words.off}</p>
    ${switchForm(
      action,
      { reportDeliveries: reportDeliveries ? 'off' : 'on' },
      reportDeliveries ? 'Stop reporting deliveries' : 'Report deliveries',
    )}`

const switchForm = (action: string, fields: Record<string, string>, label: string, look = 'button') =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="webhooks" />
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="${look}">${label}</button>
  </form>`

const handForm = (action: string, { repeat, reorder, delayMs }: WebhookSwitches) =>
  html`<form method="post" action="${action}" class="by-hand">
    <input type="hidden" name="webhooks" />
    ${numberField('repeat', 'Send each event again, times', repeat, 20)}
    ${numberField('reorder', 'Hold so many and reverse them', reorder, 50)}
    ${numberField('delayMs', 'Wait before sending, ms', delayMs, 600_000)}
    <button class="button solid">Apply</button>
  </form>`

const numberField = (name: keyof WebhookSwitches, label: string, value: number, max: number) =>
  html`<label
    >${label} <input type="number" name="${name}" inputmode="numeric" min="0" max="${max}" value="${value}"
  /></label>`

/** A form changes what it names, so that a preset leaves the other switches alone. */
export function webhookPatchFromForm(form: URLSearchParams): unknown {
  const number = (name: keyof WebhookSwitches) => (form.has(name) ? Number(form.get(name)) : undefined)
  const deliveries = form.get('reportDeliveries')
  return {
    webhooks: {
      repeat: number('repeat'),
      reorder: number('reorder'),
      delayMs: number('delayMs'),
      reportDeliveries: deliveries === null ? undefined : deliveries === 'on',
    },
  }
}
