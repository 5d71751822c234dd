import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { holdBack, isDocument404 } from '@/lib/transport/edge/hold-back'
import { serve } from '@/tests/transport/edge/serve'

const page = '<h1>Nothing grows here</h1>'

/** One answer with the hold before it; the page that takes a bare 404's place says how often it was asked for. */
async function answerTo(write: (res: ServerResponse) => void, method = 'GET') {
  let asked = 0
  const { ask, failures } = await serve((_req, res) => {
    res.setHeader('x-edge', 'kept')
    holdBack(res, isDocument404, () => {
      asked++
      res.statusCode = 404
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.end(page)
    })
    write(res)
  })
  const answer = await ask('/', { method })
  return { ...answer, asked, failures }
}

const bare = (res: ServerResponse) => {
  res.statusCode = 404
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.setHeader('x-route', 'gone')
}

describe('a bare 404 document gives way to the page', () => {
  test.each<[string, (res: ServerResponse) => void]>([
    ['empty', (res) => void res.end()],
    ['whole', (res) => void res.end('<html></html>')],
    ['with its callback first', (res) => void res.end(() => {})],
    ['in pieces', (res) => void (res.write('<html>'), res.write('</html>'), res.end())],
    [
      'its headers sent ahead, as Next does',
      (res) => void (res.flushHeaders(), res.write('<html>'), res.end('</html>')),
    ],
    ['its headers sent ahead of nothing', (res) => void (res.flushHeaders(), res.end())],
    ['in its own time', (res) => void (res.write('<html>'), setTimeout(() => res.end('</html>'), 20))],
  ])('%s', async (_what, write) => {
    const answer = await answerTo((res) => {
      bare(res)
      write(res)
    })
    expect(answer).toMatchObject({ status: 404, text: page, asked: 1, failures: [] })
    expect(answer.headers).toMatchObject({ 'x-edge': 'kept', 'content-type': 'text/html; charset=utf-8' })
    expect(answer.headers['x-route']).toBeUndefined()
  })

  test('its length and encoding go with it', async () => {
    const answer = await answerTo((res) => {
      bare(res)
      res.setHeader('content-length', 3)
      res.setHeader('content-encoding', 'br')
      res.end('abc')
    })
    expect(answer).toMatchObject({ status: 404, text: page })
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  test('also when only the head was asked for', async () => {
    const answer = await answerTo((res) => {
      bare(res)
      res.end()
    }, 'HEAD')
    expect(answer).toMatchObject({ status: 404, asked: 1, text: '' })
  })

  test('whoever waits for its pieces is told, or a stream would stand still', async () => {
    const told: string[] = []
    await answerTo((res) => {
      bare(res)
      res.write('a', () => told.push('piece'))
      res.end('b', () => told.push('end'))
    })
    expect(told).toEqual(['piece', 'end'])
  })
})

describe('every other answer passes untouched', () => {
  test.each<[string, number, string, (res: ServerResponse) => void]>([
    ['a page', 200, 'text/html', (res) => void res.end('whole')],
    [
      'a streamed page',
      200,
      'text/html',
      (res) => void (res.flushHeaders(), res.write('who'), res.end('le')),
    ],
    ['a 404 for machines', 404, 'application/json', (res) => void res.end('whole')],
    ['a 404 without a type', 404, '', (res) => void res.end('whole')],
    ['another refusal', 403, 'text/html', (res) => void res.end('whole')],
    ['a failure', 500, 'text/html', (res) => void res.end('whole')],
  ])('%s', async (_what, status, type, write) => {
    const answer = await answerTo((res) => {
      res.statusCode = status
      if (type) res.setHeader('content-type', type)
      write(res)
    })
    expect(answer).toMatchObject({ status, text: 'whole', asked: 0, failures: [] })
  })

  test('a 404 whose headers somebody wrote out by hand is sent as it is', async () => {
    const answer = await answerTo(
      (res) => void res.writeHead(404, { 'content-type': 'text/html' }).end('whole'),
    )
    expect(answer).toMatchObject({ status: 404, text: 'whole', asked: 0 })
  })
})
