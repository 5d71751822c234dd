import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resend } from 'resend'
import { onTestFinished } from 'vitest'
import type { Delivery, DeliveryState } from '@/sandbox/frame/delivery'
import { startSandbox, type SandboxOptions } from '@/sandbox/frame/start-sandbox'
import type { SwitchPatch, SwitchState } from '@/sandbox/frame/switches'
import type { ReceivedMail } from '@/sandbox/mail/received-mail'
import { services } from '@/sandbox/services'

export const letter = {
  from: 'Trellis <hello@trellis.example.com>',
  to: 'maya@example.com',
  subject: 'Please confirm your newsletter',
  html: '<p>One click and you are in.</p>',
  text: 'One click and you are in: https://trellis.example.com/confirm?token=abc.',
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-sandbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A sandbox of one test, on a free port, stopped when the test ends. */
export async function openSandbox(options: Partial<SandboxOptions> = {}) {
  const dataFolder = options.dataFolder ?? temporaryFolder()
  const sandbox = await startSandbox({ port: 0, services, ...options, dataFolder })
  let open = true
  const stop = () => {
    if (open) sandbox.stop()
    open = false
  }
  onTestFinished(stop)
  const { url } = sandbox
  return {
    url,
    stop,
    dataFolder,
    port: sandbox.port,
    resend: new Resend('re_sandbox', { baseUrl: `${url}/resend` }),
    received: (query = '') => readReceived(url, query),
    turn: (patch: SwitchPatch) => turn(url, patch),
    post: (path: string, body: unknown) => post(url, path, body),
    told: (query = '') => readTold(url, query),
    page: async (path: string) => (await fetch(`${url}${path}`)).text(),
  }
}

async function readReceived(url: string, query: string): Promise<{ total: number; records: ReceivedMail[] }> {
  const answer = await fetch(`${url}/__sandbox/mail/received?${query}`)
  const found: { total: number; records: ReceivedMail[] } = await answer.json()
  return found
}

type Told = {
  url: string
  off: string | null
  total: number
  deliveries: (Omit<Delivery, 'body'> & { state: DeliveryState; payload: unknown })[]
}

async function readTold(url: string, query: string): Promise<Told> {
  const answer = await fetch(`${url}/__sandbox/mail/webhooks?${query}`)
  const told: Told = await answer.json()
  return told
}

async function post(url: string, path: string, body: unknown): Promise<{ status: number; said: unknown }> {
  const answer = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) })
  const said: unknown = await answer.json()
  return { status: answer.status, said }
}

async function turn(url: string, patch: SwitchPatch): Promise<SwitchState> {
  const answer = await fetch(`${url}/__sandbox/mail/switches`, {
    method: 'POST',
    body: JSON.stringify(patch),
  })
  const state: SwitchState = await answer.json()
  return state
}
