import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Manifest = { staticRoutes?: { page: string }[]; dynamicRoutes?: { page: string; regex: string }[] }

/** Names the route of a path (`/products/[slug]`), so that metrics have as many rows as routes, not as visitors. */
export function routeNames(build: string): (pathname: string) => string {
  const manifest = readManifest(build)
  const exact = new Set(manifest.staticRoutes?.map((route) => route.page))
  const patterns = (manifest.dynamicRoutes ?? []).map((route) => ({
    page: route.page,
    pattern: new RegExp(route.regex),
  }))
  return (pathname) => {
    if (pathname.startsWith('/_next/')) return '/_next'
    if (exact.has(pathname)) return pathname
    return patterns.find(({ pattern }) => pattern.test(pathname))?.page ?? 'unmatched'
  }
}

function readManifest(build: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(build, 'routes-manifest.json'), 'utf8')) as Manifest
  } catch {
    // The hot-reload server has no manifest to begin with: all its routes count as one.
    return {}
  }
}
