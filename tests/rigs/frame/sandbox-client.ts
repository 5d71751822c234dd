import type { SwitchPatch } from '@/sandbox/frame/switches'
import type { ReceivedMail } from '@/sandbox/mail/received-mail'

export type SandboxClient = ReturnType<typeof sandboxClient>

/** The JSON that the sandbox keeps for tests. */
export function sandboxClient(url: string) {
  async function post(path: string, body: unknown): Promise<void> {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok)
      throw new Error(`The sandbox answered ${answer.status} at ${path}: ${await answer.text()}`)
  }

  return {
    url,
    /** Newest first. */
    async mailsTo(email: string): Promise<ReceivedMail[]> {
      const answer = await fetch(`${url}/__sandbox/mail/received?to=${encodeURIComponent(email)}`)
      const { records } = (await answer.json()) as { records: ReceivedMail[] }
      return records
    },
    turnMail: (switches: SwitchPatch) => post('/__sandbox/mail/switches', switches),
  }
}
