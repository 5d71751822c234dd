import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Resend } from 'resend'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '@/sandbox/config'
import { services } from '@/sandbox/services'
import { letter, openSandbox, temporaryFolder } from '@/tests/sandbox/open-sandbox'

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], {
    env: { NODE_ENV: 'test', SANDBOX_PORT: '0', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const exit = once(child, 'exit').then(([code]: unknown[]) => ({ code, said }))
  return { child, exit }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const part of child.stdout ?? []) {
    const address = /http:\/\/localhost:\d+/.exec(String(part))?.[0]
    if (address) return address
  }
  throw new Error('The sandbox ended without an address.')
}

describe('starting', () => {
  it('refuses beside a real key, naming it but not showing it', async () => {
    const { exit } = start({ RESEND_API_KEY: 're_live_9f2c', TRELLIS_DATA: temporaryFolder() })
    const { code, said } = await exit
    expect(code).toBe(1)
    expect(said).toContain('RESEND_API_KEY holds a real key of Resend')
    expect(said).not.toContain('9f2c')
  })

  it('says which port is taken and what to do', async () => {
    const { port } = await openSandbox()
    const { code, said } = await start({ SANDBOX_PORT: String(port), TRELLIS_DATA: temporaryFolder() }).exit
    expect(code).toBe(1)
    expect(said).toBe(
      `Port ${port} is already taken, perhaps by another sandbox. Stop what listens there, or choose another port: SANDBOX_PORT=${port + 1}.\n`,
    )
  })

  it('says which folder it cannot write', async () => {
    const { code, said } = await start({ TRELLIS_DATA: '/dev/null' }).exit
    expect([code, said]).toEqual([1, expect.stringContaining('name another with TRELLIS_DATA')])
  })

  it('loses no mail to kill -9, and stops at once when asked to', async () => {
    const TRELLIS_DATA = temporaryFolder()
    const first = start({ TRELLIS_DATA, RESEND_API_KEY: 're_sandbox' })
    const resend = new Resend('re_sandbox', { baseUrl: `${await addressOf(first.child)}/resend` })
    const sent = await resend.emails.send(letter)
    first.child.kill('SIGKILL')
    await first.exit

    const second = start({ TRELLIS_DATA })
    const address = await addressOf(second.child)
    const answer = await fetch(`${address}/__sandbox/mail/received`)
    expect(await answer.json()).toMatchObject({ total: 1, records: [{ id: sent.data?.id }] })
    await fetch(`${address}/__sandbox/mail/switches`, {
      method: 'POST',
      body: '{"fail":{"answer":"timeout"}}',
    })
    const hanging = fetch(`${address}/resend/emails`).catch(() => 'cut')
    second.child.kill('SIGTERM')
    expect(await second.exit).toEqual({ code: 0, said: '' })
    expect(await hanging).toBe('cut')
  })

  it('has defaults, and refuses a port that is none', () => {
    expect(readConfig(services, { PORT: '', RESEND_WEBHOOK_SECRET: '' })).toEqual({
      port: 4010,
      dataFolder: '.data',
      shop: { url: 'http://localhost:3000', webhookSecrets: {} },
    })
    const env = {
      SANDBOX_PORT: '5000',
      TRELLIS_DATA: '/data',
      PORT: '3001',
      RESEND_WEBHOOK_SECRET: 'whsec_AAAA',
    }
    expect(readConfig(services, env)).toEqual({
      port: 5000,
      dataFolder: '/data',
      shop: {
        url: 'http://localhost:3001',
        webhookSecrets: { RESEND_WEBHOOK_SECRET: 'whsec_AAAA' },
      },
    })
    for (const port of ['70000', 'http', '-1', '4010.5']) {
      expect(() => readConfig(services, { SANDBOX_PORT: port })).toThrow(`SANDBOX_PORT is "${port}"`)
      expect(() => readConfig(services, { PORT: port })).toThrow(/^PORT is/)
    }
  })
})
