import { readFileSync } from 'node:fs'
import type { Answer } from '@/sandbox/frame/http'

const types = {
  'tokens.css': 'text/css',
  'base.css': 'text/css',
  'controls.css': 'text/css',
  'overview.css': 'text/css',
  'panes.css': 'text/css',
  'reading.css': 'text/css',
  'webhooks.css': 'text/css',
  'live.mjs': 'text/javascript',
  'mark.svg': 'image/svg+xml',
}

const folder = '/__sandbox/assets/'

/** Read at each request: they are small, and a change shows at the next reload. */
export function assetAnswer(path: string): Answer | null {
  if (!path.startsWith(folder)) return null
  const name = path.slice(folder.length)
  if (!isAsset(name)) return null
  return {
    status: 200,
    headers: { 'content-type': `${types[name]}; charset=utf-8` },
    body: readFileSync(new URL(`./${name}`, import.meta.url)),
  }
}

const isAsset = (name: string): name is keyof typeof types => Object.hasOwn(types, name)
