import { html, type Html } from '@/sandbox/console/html'
import type { Running } from '@/sandbox/frame/running'
import type { FailureAnswer, SwitchState } from '@/sandbox/frame/switches'

const answerWords: Record<FailureAnswer, string> = {
  '500': 'answers 500 (broken)',
  '503': 'answers 503 (closed)',
  '429': 'answers 429 (asked too often)',
  timeout: 'never answers',
  lost: 'takes each request in and cuts the line before answering',
}

/** Settings that people want most, as the fields of the form below would send them. */
const presets: { label: string; fields: Record<string, string> }[] = [
  { label: 'Fail the next 3', fields: { answer: '500', requests: '3' } },
  { label: 'Down for a minute', fields: { answer: '503', seconds: '60' } },
  { label: 'Lose the next answer', fields: { answer: 'lost', requests: '1' } },
  { label: 'Slow by 2 s', fields: { latencyMs: '2000' } },
]

/** "It waits 2 s, then answers 500 (broken) for the next 3 requests." */
export function describeState({ latencyMs, repeat, fail }: SwitchState): string {
  const wait = latencyMs > 0 ? `waits ${latencyMs / 1000} s` : null
  const answer = fail && [answerWords[fail.answer], ...limitsOf(fail)].join(' ')
  const behaviour = wait && answer ? `${wait}, then ${answer}` : (answer ?? wait ?? 'answers as it should')
  const again = repeat > 0 ? ` Each request arrives ${repeat + 1} times.` : ''
  return `It ${behaviour}.${again}`
}

function limitsOf(fail: NonNullable<SwitchState['fail']>): string[] {
  const { requestsLeft, secondsLeft, share } = fail
  return [
    ...(share === undefined ? [] : [`in ${Math.round(share * 100)} of 100 cases`]),
    ...(requestsLeft === undefined
      ? []
      : [requestsLeft === 1 ? 'for one more request' : `for the next ${requestsLeft} requests`]),
    ...(secondsLeft === undefined ? [] : [`for another ${secondsLeft} s`]),
  ]
}

const isCalm = ({ latencyMs, repeat, fail }: SwitchState) => latencyMs === 0 && repeat === 0 && !fail

export function switchPanel({ declared, switches }: Running): Html {
  const state = switches.state()
  const action = `/__sandbox/${declared.name}/switches`
  return html`<section class="switches" aria-labelledby="${declared.name}-switches">
    <h3 id="${declared.name}-switches">How it behaves</h3>
    <div data-live="${declared.name}-state">
      <p class="state" ${!isCalm(state) && html`data-troubled`}>${describeState(state)}</p>
      ${!isCalm(state) && normalButton(action)}
    </div>
    <p class="hint">Try the shop against a bad day:</p>
    <div class="presets">${presets.map(({ label, fields }) => presetForm(action, label, fields))}</div>
    <details>
      <summary>Set it by hand</summary>
      ${handForm(action, state)}
    </details>
  </section>`
}

const normalButton = (action: string) =>
  html`<form method="post" action="${action}"><button class="button act">Back to normal</button></form>`

const presetForm = (action: string, label: string, fields: Record<string, string>) =>
  html`<form method="post" action="${action}">
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="button">${label}</button>
  </form>`

const handForm = (action: string, { latencyMs, repeat, fail }: SwitchState) =>
  html`<form method="post" action="${action}" class="by-hand">
    <label>
      What it does
      <select name="answer">
        <option value="">answers as it should</option>
        ${Object.entries(answerWords).map(
          ([value, words]) =>
            html`<option value="${value}" ${fail?.answer === value && html`selected`}>${words}</option>`,
        )}
      </select>
    </label>
    ${numberField('requests', 'For so many requests', 1, '', 'no limit')}
    ${numberField('seconds', 'For so many seconds', 1, '', 'no limit')}
    ${numberField('percent', 'In so many of 100 cases', 1, '', 'all', 100)}
    ${numberField('latencyMs', 'Wait before answering, ms', 0, String(latencyMs), '0', 600_000)}
    ${numberField('repeat', 'Deliver each request again', 0, String(repeat), '0', 20)}
    <button class="button solid">Apply</button>
  </form>`

const numberField = (name: string, label: string, min: number, value: string, empty: string, max?: number) =>
  html`<label
    >${label}
    <input
      type="number"
      name="${name}"
      inputmode="numeric"
      min="${min}"
      ${max !== undefined && html`max="${max}"`}
      value="${value}"
      placeholder="${empty}"
  /></label>`

/** A form says how everything shall be, so what it leaves out goes back to normal. */
export function patchFromForm(form: URLSearchParams): unknown {
  const number = (name: string) => {
    const given = form.get(name) ?? ''
    return given === '' ? undefined : Number(given)
  }
  const percent = number('percent')
  const answer = form.get('answer') ?? ''
  const fail = {
    answer,
    requests: number('requests'),
    seconds: number('seconds'),
    share: percent === undefined ? undefined : percent / 100,
  }
  return {
    latencyMs: number('latencyMs') ?? 0,
    repeat: number('repeat') ?? 0,
    fail: answer === '' ? null : fail,
  }
}
