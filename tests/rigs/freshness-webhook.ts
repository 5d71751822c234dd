import { createHmac, randomUUID } from 'node:crypto'

const key = Buffer.from('a signing key of the proof')
export const webhookSecret = `whsec_${key.toString('base64')}`

/** The mail service says that a mail to this address bounced: signed as the provider signs. */
export async function reportBounce(web: string, email: string): Promise<void> {
  const id = `msg_${randomUUID()}`
  const timestamp = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({
    type: 'email.bounced',
    created_at: new Date().toISOString(),
    data: { to: [email] },
  })
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  const answer = await fetch(`${web}/api/resend/webhook`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': String(timestamp),
      'svix-signature': `v1,${signature}`,
    },
    body,
  })
  if (answer.status !== 200)
    throw new Error(`The webhook was answered ${answer.status}: ${await answer.text()}`)
}
