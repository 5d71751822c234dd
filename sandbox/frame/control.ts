import * as z from 'zod'
import type { Page } from '@/sandbox/console/page'
import { patchFromForm } from '@/sandbox/console/switch-panel'
import { webhookPatchFromForm } from '@/sandbox/console/webhook-panel'
import { isForm, parseJson, readForm } from '@/sandbox/frame/asked-form'
import { json, redirect, type Answer, type Asked, type Route } from '@/sandbox/frame/http'
import { pulseOf, resetAll, type Running } from '@/sandbox/frame/running'
import { switchPatch } from '@/sandbox/frame/switches'
import { webhookRoutes } from '@/sandbox/frame/webhook-routes'

/** The JSON of the sandbox, for tests and for the forms of its own page. */
export function controlRoutes(all: readonly Running[]): Route<Page | Answer>[] {
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

function serviceRoutes(running: Running): Route<Page | Answer>[] {
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
    ...webhookRoutes(running),
  ]
}

function turn({ declared, open, switches }: Running, asked: Asked): Answer {
  const form = isForm(asked) ? readForm(asked) : null
  const ofWebhooks = form?.has('webhooks') ?? false
  const ofForm = ofWebhooks ? webhookPatchFromForm : patchFromForm
  const parsed = switchPatch.safeParse(form ? ofForm(form) : parseJson(asked))
  if (!parsed.success) return json(400, { error: z.prettifyError(parsed.error) })
  if (parsed.data.webhooks && !open.webhooks) {
    return json(400, {
      error: `${declared.standsFor} calls nobody back here, so it has no webhooks to switch.`,
    })
  }
  switches.set(parsed.data)
  open.webhooks?.followSwitches()
  if (!form) return json(200, switches.state())
  return redirect(ofWebhooks ? `/${declared.name}/webhooks` : `/#${declared.name}`)
}

const describe = ({ declared, open, switches }: Running) => ({
  name: declared.name,
  title: declared.title,
  standsFor: declared.standsFor,
  base: declared.base,
  received: open.count(),
  switches: switches.state(),
})
