import type { Attempt } from '@/sandbox/frame/delivery'

type Post = {
  url: string
  headers: Record<string, string>
  body: string
  timeoutMs: number
  stop: AbortSignal
}

/** Tells the shop once. Only 2xx is fine; a redirect is not followed, as providers do not follow it. */
export async function postEvent({ url, headers, body, timeoutMs, stop }: Post): Promise<Omit<Attempt, 'at'>> {
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Trellis-Sandbox', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([late, stop]),
    })
    const said = (await answer.text()).replace(/\s+/g, ' ').trim().slice(0, 300)
    return { status: answer.status, said: answer.ok ? '' : said }
  } catch (error) {
    return { status: null, said: late.aborted ? `No answer within ${timeoutMs / 1000} s.` : whyNot(error) }
  }
}

function whyNot(error: unknown): string {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined)
  return code === 'ECONNREFUSED' ? 'Nobody listens there.' : `The line broke (${code ?? String(error)}).`
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
