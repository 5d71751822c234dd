/** Markup that is safe to send. Only `html` and `trusted` make it; every other value is escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Piece = Html | string | number | false | null | undefined | readonly Piece[]

/** `html\`<p>${anything}</p>\``: what comes in by `${}` is text, also inside a quoted attribute. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(parts.reduce((markup, part, index) => markup + render(pieces[index - 1]) + part))
}

export const trusted = (markup: string) => new Html(markup)

function render(piece: Piece): string {
  if (piece instanceof Html) return piece.markup
  if (piece === null || piece === undefined || piece === false) return ''
  if (typeof piece === 'object') return piece.map(render).join('')
  return escapeText(String(piece))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeText = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Text in which web addresses can be followed; nothing else of it is markup. */
export function linkedText(text: string): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+)/g).map((piece, index) => {
    if (index % 2 === 0) return html`${piece}`
    const address = piece.replace(/[.,;:!?)\]']+$/, '')
    const link = html`<a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>`
    return html`${link}${piece.slice(address.length)}`
  })
  return html`${pieces}`
}
