import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createResendMail } from '@/lib/services/mail/resend-mail'
import { openSandbox } from '@/tests/sandbox/open-sandbox'
import { serve } from '@/tests/transport/edge/serve'

const mail = {
  to: 'rose@garden.example',
  subject: 'Confirm',
  html: '<p>Click.</p>',
  text: 'Click.',
  kind: 'newsletter.confirmation',
  headers: { 'List-Unsubscribe': '<https://shop.example/u>' },
}
const settings = { apiKey: 're_test', from: 'Trellis <hello@trellis.example.com>' }

/** The mail service as it answers on a bad day; what it was sent is kept. */
async function answering(status: number, body: unknown, { type = 'application/json', delayMs = 0 } = {}) {
  const received: { path: string; headers: Record<string, unknown>; body: Record<string, unknown> }[] = []
  const { port } = await serve(async (req, res) => {
    let text = ''
    for await (const chunk of req) text += String(chunk)
    received.push({
      path: req.url ?? '',
      headers: req.headers,
      body: JSON.parse(text) as Record<string, unknown>,
    })
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
    res
      .writeHead(status, { 'content-type': type })
      .end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  // The SDK prints what it was refused; that it says so is not what is tested.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  return {
    received,
    service: createResendMail({ ...settings, baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 300 }),
  }
}

test('one mail goes out as it was written, with its key', async () => {
  const { received, service } = await answering(200, { id: 'mail-1' })
  expect(await service.send(mail, 'newsletter.confirmation/7/1')).toEqual({ providerId: 'mail-1' })
  expect(received).toMatchObject([
    {
      path: '/emails',
      headers: { authorization: 'Bearer re_test', 'idempotency-key': 'newsletter.confirmation/7/1' },
      body: {
        from: settings.from,
        to: mail.to,
        subject: 'Confirm',
        html: mail.html,
        text: mail.text,
        headers: mail.headers,
        tags: [{ name: 'kind', value: 'newsletter_confirmation' }],
      },
    },
  ])
})

describe('what stays the same however often it is sent is final', () => {
  test.each([
    [422, 'validation_error'],
    [422, 'missing_required_field'],
    [422, 'invalid_from_address'],
    [409, 'invalid_idempotent_request'],
    [404, 'not_found'],
  ])('%i %s', async (status, name) => {
    const { service } = await answering(status, { name, statusCode: status, message: 'No.' })
    await expect(service.send(mail, 'k')).rejects.toMatchObject({ kind: 'invalid', code: `mail.${name}` })
  })
})

describe('what may be better later is tried again', () => {
  test.each([
    [429, { name: 'rate_limit_exceeded', statusCode: 429, message: 'Slow down.' }],
    [429, { name: 'daily_quota_exceeded', statusCode: 429, message: 'Tomorrow.' }],
    [409, { name: 'concurrent_idempotent_requests', statusCode: 409, message: 'Wait.' }],
    [500, { name: 'internal_server_error', statusCode: 500, message: 'Oh.' }],
    [418, { name: 'something_new', statusCode: 418, message: 'Tea.' }],
    [403, { name: 'invalid_api_key', statusCode: 403, message: 'A new key mends it.' }],
    [401, { name: 'missing_api_key', statusCode: 401, message: 'So it does here.' }],
    [500, {}],
    [502, '<html>Bad gateway</html>'],
    [503, ''],
    [200, 'not json'],
  ])('%i %o', async (status, body) => {
    const { service } = await answering(status, body)
    await expect(service.send(mail, 'k')).rejects.toMatchObject({ kind: 'unavailable' })
  })

  test('no answer in time', async () => {
    const { service } = await answering(200, { id: 'late' }, { delayMs: 2_000 })
    const began = performance.now()
    await expect(service.send(mail, 'k')).rejects.toMatchObject({ kind: 'unavailable' })
    expect(performance.now() - began).toBeLessThan(1_500)
  })

  test('nobody there', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const service = createResendMail({ ...settings, baseUrl: `http://127.0.0.1:${port}` })
    await expect(service.send(mail, 'k')).rejects.toMatchObject({ kind: 'unavailable' })
  })

  test('a line that is cut', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.destroy())).listen(
      0,
      '127.0.0.1',
    )
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const service = createResendMail({ ...settings, baseUrl: `http://127.0.0.1:${port}` })
    await expect(service.send(mail, 'k')).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

test('the sandbox takes what we send, and with the same key only once', async () => {
  const sandbox = await openSandbox()
  const service = createResendMail({ ...settings, apiKey: 're_sandbox', baseUrl: `${sandbox.url}/resend` })
  const [first, second] = [await service.send(mail, 'once'), await service.send(mail, 'once')]
  expect(second).toEqual(first)
  const { total, records } = await sandbox.received()
  expect(total).toBe(1)
  expect(records[0]).toMatchObject({ to: [mail.to], subject: mail.subject })
})
