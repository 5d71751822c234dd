import type { Asked } from '@/sandbox/frame/http'

/** Pages post forms and want to be led back; tests post JSON and want to be told. */
export const isForm = ({ headers }: Pick<Asked, 'headers'>) =>
  (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')

export const readForm = ({ body }: Pick<Asked, 'body'>) => new URLSearchParams(body.toString('utf8'))

/** Undefined when it is no JSON. */
export function parseJson({ body }: Pick<Asked, 'body'>): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The page of ours that a form was on. */
export function pageBefore({ headers }: Pick<Asked, 'headers'>, otherwise: string): string {
  const { referer = '', host } = headers
  if (!URL.canParse(referer)) return otherwise
  const before = new URL(referer)
  return before.host === host ? before.pathname + before.search : otherwise
}
