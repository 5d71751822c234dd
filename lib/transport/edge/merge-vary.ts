import type { ServerResponse } from 'node:http'

/** `vary` is said by several (cross-origin rules, compression, Next, doors): each adds to it, none speaks for the others. */
export function mergeVary(res: ServerResponse): void {
  const setHeader = res.setHeader.bind(res)
  const appendHeader = res.appendHeader.bind(res)
  const setVary = (value: unknown) => setHeader('vary', union(res.getHeader('vary'), value))
  res.setHeader = (name, value) => (isVary(name) ? setVary(value) : setHeader(name, value))
  res.appendHeader = (name, value) => (isVary(name) ? setVary(value) : appendHeader(name, value))
}

const isVary = (name: string): boolean => name.toLowerCase() === 'vary'

/** Names as they were first written: `Origin` and `origin` are one. */
function union(...values: unknown[]): string {
  const names = new Map<string, string>()
  for (const name of values.filter(Boolean).join(',').split(',')) {
    const key = name.trim().toLowerCase()
    if (key !== '' && !names.has(key)) names.set(key, name.trim())
  }
  return names.has('*') ? '*' : [...names.values()].join(', ')
}
