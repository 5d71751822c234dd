import { html, type Html } from '@/sandbox/console/html'
import type { Answer } from '@/sandbox/frame/http'

type Parts = {
  title: string
  main: Html
  status?: number
  /** `panes`: the window is divided in two that scroll on their own; a phone shows the one named. */
  layout?: 'page' | { panes: 'list' | 'reading' }
}

/** What a page says; the frame adds the header and the rest of the document. */
export class Page {
  readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }
}

export const messagePage = (status: number, heading: string, text: string) =>
  new Page({
    status,
    title: heading,
    main: html`<div class="wrap notice">
      ${trellis}
      <div>
        <h1>${heading}</h1>
        <p class="lead">${text}</p>
        <p><a class="button" href="/">See everything received</a></p>
      </div>
    </div>`,
  })

const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const styles = ['tokens', 'base', 'controls', 'overview', 'panes', 'reading', 'webhooks']

type Named = { name: string; title: string }

export function renderPage(page: Page, services: readonly Named[], path: string): Answer {
  const { title, main, status = 200, layout = 'page' } = page.parts
  const pane = typeof layout === 'object' ? layout.panes : null
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Trellis sandbox</title>
        <link rel="icon" href="/__sandbox/assets/mark.svg" />
        ${styles.map((name) => html`<link rel="stylesheet" href="/__sandbox/assets/${name}.css" />`)}
        <script type="module" src="/__sandbox/assets/live.mjs"></script>
      </head>
      <body ${pane && html`class="panes" data-pane="${pane}"`}>
        <a class="skip" href="#main">Skip to content</a>
        <header class="top">
          <a class="mark" href="/"
            >${trellis}<span>Trellis <i>sandbox</i></span></a
          >
          <nav aria-label="Sandbox">${navigation(services, path)}</nav>
        </header>
        <p class="unseen" role="status" id="news"></p>
        <main id="main" tabindex="-1">${main}</main>
      </body>
    </html>`
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentPolicy },
    body: document.markup,
  }
}

function navigation(services: readonly Named[], path: string) {
  const links = [
    { href: '/', title: 'Overview', here: path === '/' },
    ...services.map(({ name, title }) => ({
      href: `/${name}`,
      title,
      here: path === `/${name}` || path.startsWith(`/${name}/`),
    })),
  ]
  return links.map(
    ({ href, title, here }) => html`<a href="${href}" ${here && html`aria-current="page"`}>${title}</a>`,
  )
}

export const trellis = html`<svg class="trellis" viewBox="0 0 24 32" aria-hidden="true">
  <path d="M2 31V13C2 6 6.5 1 12 1s10 5 10 12v18" />
  <path class="canes" d="M2 22 15.5 1.8M2 31 22 10.5M8.5 31 22 21M22 22 8.5 1.8M22 31 2 10.5M15.5 31 2 21" />
</svg>`
