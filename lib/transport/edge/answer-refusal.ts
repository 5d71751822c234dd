import type { IncomingMessage, ServerResponse } from 'node:http'
import { apiErrorBody } from '@/lib/core/api-error'
import type { PublicError } from '@/lib/core/errors'
import type { Area } from '@/lib/transport/edge/areas'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!)

/** An answer that no page or route gave: JSON for machines, a plain document for people. */
export function answerRefusal(
  req: IncomingMessage,
  res: ServerResponse,
  { area, status, title, error }: { area: Area; status: number; title: string; error: PublicError },
): void {
  const forPeople = (area === 'shop' || area === 'secure') && !req.headers['next-action']
  const body = forPeople
    ? `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} · Trellis</title><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(error.message)}</p><p><a href="/">To the home page</a></p></main></html>`
    : JSON.stringify(apiErrorBody(error))
  res.statusCode = status
  res.setHeader('content-type', forPeople ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  if (error.retryAfterSeconds !== undefined) res.setHeader('retry-after', String(error.retryAfterSeconds))
  res.end(req.method === 'HEAD' ? undefined : body)
}
