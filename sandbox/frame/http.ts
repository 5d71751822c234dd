import type { IncomingHttpHeaders } from 'node:http'

/** A request, read whole and matched to its route. */
export type Asked = {
  method: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** Waits as long as the delay switch says; only the first call waits. Call it where the real service is busy. */
  pause: () => Promise<void>
}

export type Answer = { status: number; headers?: Record<string, string>; body: string | Buffer }

export type Route<Result = Answer> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/emails/:id`, relative to the base of the service. */
  path: string
  handle: (asked: Asked) => Result | Promise<Result>
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

export const redirect = (to: string): Answer => ({ status: 303, headers: { location: to }, body: '' })
