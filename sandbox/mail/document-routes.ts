import type { Answer, Route } from '@/sandbox/frame/http'
import { escapeText } from '@/sandbox/console/html'
import type { MailStore } from '@/sandbox/mail/mail-store'
import type { Attachment, ReceivedMail } from '@/sandbox/mail/received-mail'

/**
 * Mails are not trusted: nothing in them may run, be sent, or change the page around them. `allow-same-origin` lets
 * that page measure the height of the mail; without `allow-scripts` it gives the mail itself no power.
 */
const mailPolicy = [
  "default-src 'none'",
  "img-src 'self' data: https: http://localhost:* http://127.0.0.1:*",
  "style-src 'unsafe-inline'",
  'font-src data: https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
].join('; ')

/** The HTML of a mail as a document of its own, and the files attached to it. */
export function documentRoutes(store: MailStore): Route[] {
  return [
    {
      method: 'GET',
      path: '/mail/:id/document',
      handle({ params }) {
        const mail = store.get(params.id ?? '')
        return mail?.html ? mailDocument(mail, mail.html) : gone
      },
    },
    {
      method: 'GET',
      path: '/mail/:id/files/:index',
      handle({ params }) {
        const file = store.get(params.id ?? '')?.attachments[Number(params.index)]
        return file?.content ? download(file, file.content) : gone
      },
    },
  ]
}

const gone: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'This is not kept any more.\n',
}

function mailDocument(mail: ReceivedMail, markup: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': mailPolicy },
    body: opensLinksOutside(withInlineImages(mail, markup)),
  }
}

/** Links leave the frame. The element stands after the doctype: before it, or without one, the mail shows in quirks mode. */
function opensLinksOutside(markup: string): string {
  const complete = /^\s*<!doctype/i.test(markup) ? markup : `<!doctype html>${markup}`
  const start = /<head[^>]*>/i.exec(complete) ?? /<!doctype[^>]*>/i.exec(complete)
  const at = start ? start.index + start[0].length : 0
  return `${complete.slice(0, at)}<base target="_blank">${complete.slice(at)}`
}

function withInlineImages({ id, attachments }: ReceivedMail, markup: string): string {
  return attachments.reduce((text, { contentId }, index) => {
    if (!contentId) return text
    return text.replaceAll(`cid:${escapeText(contentId)}`, `/mail/${id}/files/${index}`)
  }, markup)
}

const shownInline = /^image\/(png|jpeg|gif|webp|avif)$/

function download({ contentType, filename }: Attachment, content: string): Answer {
  const inline = shownInline.test(contentType)
  const name = encodeURIComponent(filename)
  return {
    status: 200,
    headers: {
      'content-type': inline ? contentType : 'application/octet-stream',
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
    body: Buffer.from(content, 'base64'),
  }
}
