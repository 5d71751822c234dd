import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { markDemo } from '@/lib/transport/edge/mark-demo'
import { edgeUnderTest } from '@/tests/transport/edge/edge-under-test'
import { serve } from '@/tests/transport/edge/serve'

const page =
  '<!doctype html><html><head><title>Fougère</title></head><body class="x"><p>naïve</p></body></html>'
const strip = /<body class="x"><trellis-demo role="note">Demo: [^<]+<\/trellis-demo><p>naïve<\/p>/

async function answerTo(write: (res: ServerResponse) => void, type = 'text/html; charset=utf-8') {
  const { ask, failures } = await serve((_req, res) => {
    res.setHeader('content-type', type)
    markDemo(res)
    write(res)
  })
  return { ...(await ask('/')), failures }
}

describe('the strip stands first in the body', () => {
  test.each<[string, (res: ServerResponse) => void]>([
    ['of a page written at once', (res) => void res.end(page)],
    [
      'of a page with its length told before',
      (res) => void (res.setHeader('content-length', Buffer.byteLength(page)), res.end(page)),
    ],
    [
      'of a page whose headers went ahead',
      (res) => void (res.flushHeaders(), res.write(page.slice(0, 70)), res.end(page.slice(70))),
    ],
    ['of a page in pieces', (res) => void (res.write(page.slice(0, 70)), res.end(page.slice(70)))],
    [
      'of a page cut byte by byte, in the middle of letters too',
      (res) => {
        for (const byte of Buffer.from(page)) res.write(Buffer.from([byte]))
        res.end()
      },
    ],
  ])('%s', async (_what, write) => {
    const { text, failures } = await answerTo(write)
    expect(text).toMatch(strip)
    expect(text.match(/<trellis-demo/g)).toHaveLength(1)
    expect(text.replace(/<trellis-demo.*?<\/trellis-demo>/, '')).toBe(page)
    expect(failures).toEqual([])
  })
})

test.each([
  ['what is no page', 'application/json', '{"body":"<body>"}'],
  ['a piece of a page', 'text/html', '<p>no body</p>'],
])('%s stays as it is', async (_what, type, body) => {
  expect((await answerTo((res) => void res.end(body), type)).text).toBe(body)
  expect((await answerTo((res) => void (res.write(body), res.end()), type)).text).toBe(body)
})

describe('at the edge', () => {
  const handle = async (_req: unknown, res: ServerResponse) => {
    res.setHeader('content-type', 'text/html')
    res.end(page)
  }

  test('the strip is on every page where it is asked for, compressed or not', async () => {
    const { ask } = await edgeUnderTest({ handle, demoStrip: true })
    expect((await ask('/')).text).toMatch(strip)
    const zipped = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
    expect(zipped.status).toBe(200)
    expect((await (await edgeUnderTest({ handle })).ask('/')).text).toBe(page)
  })

  test.each(['/style', '/style/shells/shop', '/style.rsc'])(
    '%s is hung only where the demo runs',
    async (path) => {
      const shown = await edgeUnderTest({ styleBook: true })
      await shown.ask(path)
      expect(shown.seen[0]?.url).toBe(path)
      const hidden = await edgeUnderTest({ styleBook: false })
      await hidden.ask(path)
      expect(hidden.seen[0]?.url).toBe('/_not-found')
    },
  )

  test('a page whose name only begins so is nobody’s secret', async () => {
    const hidden = await edgeUnderTest({ styleBook: false })
    await hidden.ask('/styles')
    expect(hidden.seen[0]?.url).toBe('/styles')
  })
})
