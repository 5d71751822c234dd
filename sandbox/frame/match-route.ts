import type { Route } from '@/sandbox/frame/http'

export type Match<Result> =
  | { found: Route<Result>; params: Record<string, string> }
  | { found: null; allowed: string[] }

/** Finds the route of a path. Routes are tried in order, so `/emails/batch` stands before `/emails/:id`. */
export function matchRoute<Result>(
  routes: readonly Route<Result>[],
  method: string,
  path: string,
): Match<Result> {
  const allowed: string[] = []
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (!params) continue
    if (route.method === method) return { found: route, params }
    allowed.push(route.method)
  }
  return { found: null, allowed }
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (!part.startsWith(':')) {
      if (part !== value) return null
      continue
    }
    const decoded = decode(value)
    if (!decoded) return null
    params[part.slice(1)] = decoded
  }
  return params
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
