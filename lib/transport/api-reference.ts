import type { OpenAPI } from '@orpc/openapi'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (value: string | undefined): string =>
  (value ?? '').replace(/[&<>"]/g, (letter) => escapes[letter]!)
const block = (value: unknown): string => `<pre tabindex="0">${text(JSON.stringify(value, null, 2))}</pre>`

/** System colours only: this page needs no style sheet of the shop, and follows the reader's own theme. */
const style = `
:root { color-scheme: light dark }
body { font: 16px/1.55 ui-sans-serif, system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem }
h1, h2 { font-family: Georgia, serif; font-weight: 500; line-height: 1.2 }
h2 { border-top: 1px solid GrayText; padding-top: 1.5rem; margin-top: 2.5rem; overflow-wrap: anywhere }
code, pre { font: 13px/1.5 ui-monospace, monospace }
pre { overflow: auto; padding: .75rem; border: 1px solid GrayText; border-radius: 4px }
`

/** The API reference for people, written from the same document that machines read. */
export function apiReferenceHtml(document: OpenAPI.Document): string {
  const { info, servers = [], paths = {} } = document
  const sections = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]) =>
      section(method, path, operation as OpenAPI.OperationObject),
    ),
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(info.title)}</title>
<style>${style}</style></head><body><main>
<h1>${text(info.title)}</h1>
<p>${text(info.description)}</p>
<p>Base address: <code>${text(servers[0]?.url)}</code>. For machines, this address answers the same as OpenAPI ${text(document.openapi)}:
<a href="/api/docs?format=json">as JSON</a>.</p>
${sections.join('\n')}
</main></body></html>`
}

function section(method: string, path: string, operation: OpenAPI.OperationObject): string {
  const { summary, parameters, requestBody, responses = {} } = operation
  const parts = [
    `<h2 id="${text(operation.operationId)}"><code>${text(method.toUpperCase())} ${text(path)}</code></h2>`,
    `<p>${text(summary)}</p>`,
    parameters?.length ? `<h3>Parameters</h3>${block(parameters)}` : '',
    requestBody ? `<h3>Body</h3>${block(requestBody)}` : '',
    ...Object.entries(responses).map(([status, answer]) => `<h3>Answer ${text(status)}</h3>${block(answer)}`),
  ]
  return parts.join('\n')
}
