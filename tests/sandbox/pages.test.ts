import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { html, linkedText } from '@/sandbox/console/html'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'

const hostile = '<script>alert(1)</script>"\'&<img src=x onerror=alert(1)>'

const rows = (text: string) => text.split('<a class="row"').length - 1

describe('the pages', () => {
  it('invite while nothing has come, and show what came', async () => {
    const { resend, page } = await openSandbox()
    expect(await page('/')).toContain('No mails so far')
    await resend.emails.send(letter)
    expect(await page('/')).toContain('One mail so far')
    const list = await page('/mail')
    expect(list).toContain(letter.subject)
    expect(list).toContain(letter.to)
  })

  it('never run what they received', async () => {
    const { resend, page, received } = await openSandbox()
    await resend.emails.send({
      ...letter,
      subject: hostile,
      from: '"Trellis & Söhne\'" <a@b.example>',
      text: hostile,
      html: hostile,
      headers: { 'X-Note': hostile },
      attachments: [{ filename: hostile, content: 'YQ==' }],
    })
    const id = (await received()).records[0]?.id
    const query = encodeURIComponent(hostile)
    const views = ['', '?view=text', '?view=headers', '?view=raw', '?view=message', `?q=${query}`]
    const paths = ['/', '/mail', `/mail?q=${query}`, ...views.map((view) => `/mail/${id}${view}`)]
    const shown = await Promise.all(paths.map((path) => page(path)))
    const careless = /<script>alert|<img src=x/
    expect(paths.filter((_, at) => careless.test(shown[at] ?? ''))).toEqual([])
    expect(paths.filter((_, at) => !shown[at]?.includes('&lt;script&gt;alert(1)'))).toEqual([])
  })

  it('forbid scripts of others, and all scripts in a mail', async () => {
    const { resend, url, received } = await openSandbox()
    await resend.emails.send({
      ...letter,
      html: '<!doctype html><html><head></head><body><a href="https://a.example">A</a>',
    })
    const id = (await received()).records[0]?.id
    const policy = async (path: string) =>
      (await fetch(`${url}${path}`)).headers.get('content-security-policy')
    expect(await policy('/mail')).toContain("default-src 'none'; style-src 'self'; script-src 'self'")
    const document = await policy(`/mail/${id}/document`)
    expect(document).toContain("default-src 'none'")
    expect(document).toContain('sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox')
    expect(document).not.toMatch(/script-src|allow-scripts|allow-forms|allow-top-navigation/)
    const frame = /<iframe[^>]*>/.exec(await (await fetch(`${url}/mail/${id}`)).text())?.[0]
    expect(frame).toMatch(/sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"/)
    const shown = await (await fetch(`${url}/mail/${id}/document`)).text()
    expect(shown).toContain('<head><base target="_blank">')
  })

  it('show text, headers and the whole record of a mail', async () => {
    const { resend, page, received } = await openSandbox()
    const unsubscribe = 'https://trellis.example.com/u?a=1&b=2'
    await resend.emails.send(
      {
        ...letter,
        headers: { 'List-Unsubscribe': `<${unsubscribe}>` },
        tags: [{ name: 'kind', value: 'letter' }],
      },
      { idempotencyKey: 'letter/7' },
    )
    const id = (await received()).records[0]?.id
    expect(await page(`/mail/${id}?view=text`)).toContain(
      '<a href="https://trellis.example.com/confirm?token=abc"',
    )
    const headers = await page(`/mail/${id}?view=headers`)
    for (const part of ['List-Unsubscribe', 'u?a=1&amp;b=2"', 'letter/7', 'kind: letter'])
      expect(headers).toContain(part)
    expect(await page(`/mail/${id}?view=raw`)).toContain('&quot;idempotencyKey&quot;: &quot;letter/7&quot;')
  })

  it('hand out attached files, and show an inline picture in its mail', async () => {
    const { resend, url, received } = await openSandbox()
    await resend.emails.send({
      ...letter,
      html: '<img src="cid:fern">',
      attachments: [
        {
          filename: 'Beleg für Maya.html',
          content: Buffer.from('<script>1</script>'),
          contentType: 'text/html',
        },
        { filename: 'fern.png', content: Buffer.from('png'), contentType: 'image/png', contentId: 'fern' },
      ],
    })
    const id = (await received()).records[0]?.id
    const file = await fetch(`${url}/mail/${id}/files/0`)
    expect(file.headers.get('content-type')).toBe('application/octet-stream')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Beleg%20f/)
    expect(await file.text()).toBe('<script>1</script>')
    expect(await (await fetch(`${url}/mail/${id}/document`)).text()).toContain(
      `<img src="/mail/${id}/files/1">`,
    )
    expect((await fetch(`${url}/mail/${id}/files/1`)).headers.get('content-type')).toBe('image/png')
  })

  it('search and turn pages', async () => {
    const { resend, page } = await openSandbox()
    await resend.batch.send(
      Array.from({ length: 31 }, (_, at) => ({ ...letter, to: `reader-${at}-@example.com` })),
    )
    await resend.emails.send({ ...letter, to: 'theo@example.com', subject: 'Order 7' })
    expect(rows(await page('/mail'))).toBe(30)
    expect(rows(await page('/mail?page=2'))).toBe(2)
    const found = await page('/mail?q=THEO')
    expect([rows(found), found.includes('One mail with “THEO”')]).toEqual([1, true])
    expect(await page('/mail?q=nothing')).toContain('No mails with “nothing”')
  })

  it('say 404 of what is gone', async () => {
    const { url } = await openSandbox()
    const paths = ['/nowhere', '/mail/gone', '/mail/gone/document', '/mail/gone/files/0', '/%E0%A4%A']
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).status))
    expect(statuses).toEqual(paths.map(() => 404))
  })
})

const ask = (port: number, path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.once('error', reject)
    asked.end()
  })

describe('other web pages', () => {
  it('cannot reach the sandbox by a name of their own, nor post to it', async () => {
    const { port, resend, received } = await openSandbox()
    await resend.emails.send(letter)
    const here = `localhost:${port}`
    expect(await ask(port, '/__sandbox/reset', { host: 'rebound.example' })).toBe(403)
    expect(await ask(port, '/__sandbox/reset', { host: here, origin: 'https://elsewhere.example' })).toBe(403)
    expect(await ask(port, '/__sandbox/reset', { host: here, origin: 'null' })).toBe(403)
    expect((await received()).total).toBe(1)
    expect(await ask(port, '/__sandbox/reset', { host: here, origin: `http://${here}` })).toBe(200)
    expect((await received()).total).toBe(0)
  })
})

describe('markup', () => {
  it('escapes everything but what it made itself', () => {
    const inner = html`<b title="${'"><i>'}">${'<i>'}</b>`
    expect(html`<p>${inner}${[inner, '&']}${false}${null}</p>`.markup).toBe(
      '<p><b title="&quot;&gt;&lt;i&gt;">&lt;i&gt;</b><b title="&quot;&gt;&lt;i&gt;">&lt;i&gt;</b>&amp;</p>',
    )
  })

  it('links addresses in text and leaves the full stop outside', () => {
    const { markup } = linkedText('See (https://a.example/x?b=1&c=2). javascript:alert(1)')
    expect(markup).toBe(
      'See (<a href="https://a.example/x?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">https://a.example/x?b=1&amp;c=2</a>). javascript:alert(1)',
    )
  })
})
