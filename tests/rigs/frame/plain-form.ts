/** A form of a page as a browser without JavaScript knows it. */
export type PlainForm = { page: string; fields: [name: string, value: string][] }

const entities: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x27;': "'",
}
const readText = (html: string): string =>
  html.replace(/&(quot|amp|lt|gt|#x27);/g, (entity) => entities[entity] ?? entity)

function readAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found ? readText(found[1] ?? '') : null
}

/** The only form of a page, with what it would send untouched: also the fields by which Next finds its action. */
export async function readForm(page: string): Promise<PlainForm> {
  const html = await (await fetch(page)).text()
  const form = /<form[\s\S]*?<\/form>/.exec(html)?.[0]
  if (!form) throw new Error(`There is no form in the HTML of ${page}.`)
  const tags = form.match(/<input[^>]*>/g) ?? []
  const fields = tags.map((tag): [string, string] => [
    readAttribute(tag, 'name') ?? '',
    readAttribute(tag, 'value') ?? '',
  ])
  return { page, fields: fields.filter(([name]) => name !== '') }
}

export function filledForm({ fields }: PlainForm, typed: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, typed[name] ?? value)
  return data
}

/** Sends it as the browser would; the page that comes back says what became of it. */
export async function sendForm(form: PlainForm, typed: Record<string, string>): Promise<string> {
  const { page } = form
  const headers = { origin: new URL(page).origin }
  const answer = await fetch(page, { method: 'POST', headers, body: filledForm(form, typed) })
  if (answer.status !== 200) throw new Error(`The form on ${page} was answered with status ${answer.status}.`)
  return answer.text()
}
