import { connection } from 'next/server'
import { apiReferenceHtml } from '@/lib/transport/api-reference'
import { openApiDocument } from '@/lib/transport/rest-door'
import type { RestRoute } from '@/lib/transport/rest-route'

/** The OpenAPI document; a browser gets the same as a page. */
export const docsDoor = (routes: readonly RestRoute[]) => async (request: Request) => {
  await connection()
  const document = await openApiDocument(routes)
  const forPeople =
    request.headers.get('accept')?.includes('text/html') === true &&
    new URL(request.url).searchParams.get('format') !== 'json'
  const headers = { 'cache-control': 'public, max-age=300', vary: 'accept' }
  if (!forPeople) return Response.json(document, { headers })
  return new Response(apiReferenceHtml(document), {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  })
}
