import { vi } from 'vitest'

/** What Next knows of the browser that is asking: its cookies and headers, kept between requests of one test. */
export const browser = {
  cookies: new Map<string, { value: string; options: object }>(),
  headers: new Headers(),
}

export function newBrowser(headers: Record<string, string> = {}): void {
  browser.cookies.clear()
  browser.headers = new Headers(headers)
}

/** Stands in for `next/headers`: `vi.mock('next/headers', () => nextHeaders)`. */
export const nextHeaders = {
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => {
      const cookie = browser.cookies.get(name)
      return cookie && { name, value: cookie.value }
    },
    set: (name: string, value: string, options: object) => void browser.cookies.set(name, { value, options }),
    delete: (name: string) => void browser.cookies.delete(name),
  }),
}

export class Redirect extends Error {
  readonly to: string
  constructor(to: string) {
    super(`redirect to ${to}`)
    this.to = to
  }
}

/** Stands in for `next/navigation`: a redirect leaves by throwing, as in Next. */
export const nextNavigation = {
  redirect: vi.fn((to: string): never => {
    throw new Redirect(to)
  }),
}
