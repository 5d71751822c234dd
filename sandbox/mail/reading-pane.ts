import { html, linkedText, type Html } from '@/sandbox/console/html'
import { atTime, onDay, shortBytes } from '@/sandbox/console/words'
import { eventBadge } from '@/sandbox/mail/event-badge'
import { mailAddress, type Place } from '@/sandbox/mail/mail-address'
import { messageId } from '@/sandbox/mail/mail-events'
import { sizeOf, type ReceivedMail } from '@/sandbox/mail/received-mail'

const views = { message: 'Message', text: 'Plain text', headers: 'Headers', raw: 'JSON' } as const
type View = keyof typeof views

type Shown = { place: Place; view: string; now: Date }

/** One mail, open: who, what and when, what became of it, then the view that the address names. */
export function readingPane(mail: ReceivedMail, fate: Html | null, { place, view, now }: Shown): Html {
  const current = isView(view) ? view : mail.html === null ? 'text' : 'message'
  const at = new Date(mail.receivedAt)
  return html`<p class="back"><a href="${mailAddress(null, place)}">All mails</a></p>
    <header class="letter-head">
      <h1>${mail.subject}</h1>
      ${eventBadge(mail, now)}
      <dl>
        <dt>To</dt>
        <dd class="reader">${mail.to.join(', ')}</dd>
        <dt>From</dt>
        <dd>${mail.from}</dd>
        ${
          mail.cc.length > 0 &&
          html`<dt>Cc</dt>
            <dd>${mail.cc.join(', ')}</dd>`
        }
        ${
          mail.bcc.length > 0 &&
          html`<dt>Bcc</dt>
            <dd>${mail.bcc.join(', ')}</dd>`
        }
        <dt>Received</dt>
        <dd>
          <time datetime="${mail.receivedAt}">${onDay(at, now)}, ${atTime(at)}</time>${askedAgain(mail)}
        </dd>
        ${
          mail.attachments.length > 0 &&
          html`<dt>Files</dt>
            <dd>${fileLinks(mail)}</dd>`
        }
      </dl>
      ${fate}
      <nav class="views" aria-label="Views of this mail">
        ${Object.entries(views).map(
          ([name, label]) =>
            html`<a
              href="${mailAddress(mail.id, place, name)}"
              ${name === current && html`aria-current="page"`}
              >${label}</a
            >`,
        )}
      </nav>
    </header>
    ${viewOf[current](mail)}`
}

const isView = (name: string): name is View => Object.hasOwn(views, name)

const askedAgain = ({ asked }: ReceivedMail) =>
  asked > 1 && html` <span class="aside">Asked for ${asked} times with one key, sent once</span>`

const fileLinks = (mail: ReceivedMail) =>
  mail.attachments.map((file, index) =>
    file.content === null
      ? html`<span class="file">${file.filename} <small>fetched from ${file.path}</small></span> `
      : html`<a class="file" href="/mail/${mail.id}/files/${index}"
          >${file.filename} <small>${shortBytes(sizeOf(file))}</small></a
        > `,
  )

const viewOf: Record<View, (mail: ReceivedMail) => Html> = {
  message: (mail) =>
    mail.html === null
      ? html`<p class="hint">This mail has no HTML part. <a href="?view=text">Read its plain text</a>.</p>`
      : html`<iframe
            class="letter"
            title="The mail as its reader sees it"
            src="/mail/${mail.id}/document"
            sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
          <p class="hint"><a href="/mail/${mail.id}/document" target="_blank">Open the mail alone</a></p>`,
  text: (mail) =>
    mail.text === null
      ? html`<p class="hint">
          This mail came without a plain-text part; Resend would derive one from the HTML.
        </p>`
      : mail.text === ''
        ? html`<p class="hint">This mail asks for no plain-text part: its text is empty.</p>`
        : html`<div class="plain">${linkedText(mail.text)}</div>`,
  headers: (mail) =>
    html`<div class="tables">
      ${table('What the reader’s mail program gets', readerHeaders(mail))}
      ${table('What Resend is told', told(mail))}
    </div>`,
  raw: (mail) => html`<pre class="raw" tabindex="0">${readableJson(mail)}</pre>`,
}

/** The bodies come last, where their length hides nothing. */
function readableJson({ html: markup, text, ...rest }: ReceivedMail): string {
  return JSON.stringify({ ...rest, text, html: markup }, shortenContent, 2)
}

const shortenContent = (key: string, value: unknown) =>
  key === 'content' && typeof value === 'string' && value.length > 120 ? `${value.slice(0, 120)}…` : value

const table = (caption: string, rows: [string, string][]) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    ${rows.map(
      ([name, value]) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td>${linkedText(value)}</td>
        </tr>`,
    )}
  </table>`

function readerHeaders(mail: ReceivedMail): [string, string][] {
  const list: [string, string[]][] = [
    ['To', mail.to],
    ['Cc', mail.cc],
    ['Reply-To', mail.replyTo],
  ]
  return [
    ['From', mail.from],
    ...list
      .filter(([, all]) => all.length > 0)
      .map(([name, all]): [string, string] => [name, all.join(', ')]),
    ['Subject', mail.subject],
    ['Date', new Date(mail.receivedAt).toUTCString()],
    ['Message-ID', messageId(mail)],
    ...Object.entries(mail.headers),
  ]
}

const told = (mail: ReceivedMail): [string, string][] => [
  ['Idempotency key', mail.idempotencyKey ?? 'none: the same request again would send it again'],
  ['Tags', mail.tags.map(({ name, value }) => `${name}: ${value}`).join(', ') || 'none'],
  ['Id', mail.id],
  ...(mail.topicId ? [['Topic', mail.topicId] satisfies [string, string]] : []),
]
