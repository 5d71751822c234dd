import { createHmac } from 'node:crypto'
import type { WebhookScheme } from '@/sandbox/frame/webhook-target'

const secretFormat = /^whsec_((?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/

/** Resend calls back through Svix: the id, the second and the body, signed with what stands behind `whsec_`. */
export const svixScheme: WebhookScheme = {
  path: '/api/resend/webhook',
  secret: {
    variable: 'RESEND_WEBHOOK_SECRET',
    form: 'whsec_ and base64',
    fits: (secret) => secretFormat.test(secret),
  },
  sign({ id, at, body }, secret) {
    const timestamp = String(Math.floor(at.getTime() / 1000))
    const key = Buffer.from(secretFormat.exec(secret)?.[1] ?? '', 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
    return { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` }
  },
  deliveries: {
    off: 'It reports mails to the test addresses of Resend, and what is decided in the mailbox.',
    on: 'It reports every sent and delivered mail as well.',
  },
}
