import { assetAnswer } from '@/sandbox/console/assets'
import { homeRoute } from '@/sandbox/console/home'
import { messagePage, Page, renderPage } from '@/sandbox/console/page'
import { controlRoutes } from '@/sandbox/frame/control'
import type { Answer, Asked, Route } from '@/sandbox/frame/http'
import { matchRoute } from '@/sandbox/frame/match-route'
import type { Running } from '@/sandbox/frame/running'

type OwnRequest = Pick<Asked, 'method' | 'query' | 'headers' | 'body'> & { path: string }

/** Everything that is not the wire of a provider: pages, their assets, and the JSON of the sandbox. */
export async function answerOwn(running: readonly Running[], request: OwnRequest): Promise<Answer> {
  const { method, path } = request
  if (path === '/healthz') return plainAnswer(200, 'ok')
  const asset = assetAnswer(path)
  if (asset) return asset

  const routes: Route<Page | Answer>[] = [
    homeRoute(running),
    ...controlRoutes(running),
    ...running.flatMap(({ open }) => open.pages),
  ]
  const match = matchRoute(routes, method, path)
  if (!match.found && match.allowed.length > 0) return wrongMethod(match.allowed)
  const result = match.found
    ? await match.found.handle({ ...request, params: match.params, pause: () => Promise.resolve() })
    : messagePage(
        404,
        'Nothing is kept at this address',
        'It may have been emptied, or the address is cut short.',
      )
  return result instanceof Page
    ? renderPage(
        result,
        running.map(({ declared }) => declared),
        path,
      )
    : result
}

export const plainAnswer = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
})

function wrongMethod(allowed: string[]): Answer {
  const allow = allowed.join(', ')
  const answer = plainAnswer(405, `This address takes ${allow}.`)
  return { ...answer, headers: { ...answer.headers, allow } }
}
