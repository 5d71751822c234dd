import * as z from 'zod'
import { patchFromForm } from '@/sandbox/console/switch-panel'
import { json, redirect, type Answer, type Asked, type Route } from '@/sandbox/frame/http'
import { pulseOf, resetAll, type Running } from '@/sandbox/frame/running'
import { switchPatch } from '@/sandbox/frame/switches'

/** The JSON of the sandbox, for tests and for the forms of its own page. */
export function controlRoutes(all: readonly Running[]): Route[] {
  return [
    { method: 'GET', path: '/__sandbox', handle: () => json(200, { services: all.map(describe) }) },
    { method: 'GET', path: '/__sandbox/pulse', handle: () => json(200, { pulse: pulseOf(all) }) },
    {
      method: 'POST',
      path: '/__sandbox/reset',
      handle(asked) {
        resetAll(all)
        return isForm(asked) ? redirect('/') : json(200, { services: all.map(describe) })
      },
    },
    ...all.flatMap((running) => serviceRoutes(running)),
  ]
}

function serviceRoutes(running: Running): Route[] {
  const { declared, open, switches } = running
  const at = `/__sandbox/${declared.name}`
  return [
    {
      method: 'GET',
      path: `${at}/received`,
      handle: ({ query }) => json(200, { service: declared.name, ...open.received(query) }),
    },
    { method: 'GET', path: `${at}/switches`, handle: () => json(200, switches.state()) },
    { method: 'POST', path: `${at}/switches`, handle: (asked) => turn(running, asked) },
    {
      method: 'POST',
      path: `${at}/reset`,
      handle(asked) {
        resetAll([running])
        return isForm(asked) ? redirect('/') : json(200, describe(running))
      },
    },
  ]
}

function turn({ declared, switches }: Running, asked: Asked): Answer {
  const form = isForm(asked)
  const given = form ? patchFromForm(new URLSearchParams(asked.body.toString('utf8'))) : parseJson(asked.body)
  const parsed = switchPatch.safeParse(given)
  if (!parsed.success) return json(400, { error: z.prettifyError(parsed.error) })
  switches.set(parsed.data)
  return form ? redirect(`/#${declared.name}`) : json(200, switches.state())
}

const describe = ({ declared, open, switches }: Running) => ({
  name: declared.name,
  title: declared.title,
  standsFor: declared.standsFor,
  base: declared.base,
  received: open.count(),
  switches: switches.state(),
})

const isForm = ({ headers }: Asked) =>
  (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
