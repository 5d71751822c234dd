import { beforeEach, describe, expect, test, vi } from 'vitest'
import { routes } from '@/app/api/v1/[[...rest]]/routes'
import { makeSubscriber } from '@/db/factories/newsletter'
import { subscriber } from '@/db/schema/newsletter'
import { confirmToken, unsubscribeToken } from '@/lib/newsletter/links'
import { docsDoor } from '@/lib/transport/docs-door'
import { openApiDocument, restDoor } from '@/lib/transport/rest-door'
import { testDatabase } from '@/tests/setup/database'
import { houseUnderTest } from '@/tests/transport/house-under-test'
import { fromOutside } from '@/tests/transport/request'

const shared = vi.hoisted((): { house?: unknown } => ({}))
vi.mock('@/lib/transport/house', () => ({ theHouse: () => shared.house }))
vi.mock('next/server', () => ({ connection: async () => {} }))

const { db } = testDatabase()
const { house, clock } = houseUnderTest()
beforeEach(() => {
  shared.house = house
})

const door = restDoor(routes)
async function ask(path: string, init: RequestInit = {}) {
  const { result } = await fromOutside(() => door(new Request(`http://localhost:3000/api/v1${path}`, init)))
  return { status: result.status, headers: result.headers, body: (await result.json()) as unknown }
}
const json = (body: unknown) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json; charset=utf-8' },
})
const states = async () =>
  (await db.$primary.select({ state: subscriber.state }).from(subscriber)).map(({ state }) => state)

test('the shop says that it is well', async () => {
  expect(await ask('/status')).toMatchObject({
    status: 200,
    body: { status: 'ok', api: 'v1', time: clock.now.toISOString() },
  })
})

test('who signs up is told to look into the mail, and confirms with the link in it', async () => {
  expect(await ask('/newsletter', json({ email: ' Rose@Garden.example ' }))).toMatchObject({
    status: 202,
    body: { state: 'check-your-mail', email: 'rose@garden.example' },
  })
  const [row] = await db.$primary.select().from(subscriber)
  const token = confirmToken(house.seal, row!.id, row!.confirmVersion)
  expect(await ask('/newsletter/confirm', json({ token }))).toMatchObject({
    status: 200,
    body: { state: 'confirmed' },
  })
  expect(await states()).toEqual(['confirmed'])
})

describe('one click ends the letter, as mail programs send it', () => {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  test.each<[string, RequestInit]>([
    ['as a form', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
    ['as a form in parts', { body: form }],
    ['with nothing', {}],
    ['with an empty body', { body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ])('%s', async (_what, init) => {
    const { id } = await makeSubscriber(db)
    const path = `/newsletter/unsubscribe/${unsubscribeToken(house.seal, id)}`
    expect(await ask(path, { method: 'POST', ...init })).toMatchObject({
      status: 200,
      body: { state: 'unsubscribed' },
    })
    expect(await states()).toEqual(['unsubscribed'])
  })

  test('but opening the address changes nothing: link checkers open everything', async () => {
    const { id } = await makeSubscriber(db)
    const answer = await ask(`/newsletter/unsubscribe/${unsubscribeToken(house.seal, id)}`)
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST, OPTIONS')
    expect(await states()).toEqual(['confirmed'])
  })
})

test('who reads the letter is nobody’s business', async () => {
  await makeSubscriber(db)
  const answer = await ask('/newsletter/subscribers?size=500&after=broken')
  expect((await ask('/newsletter/subscribers')).status).toBe(401)
  expect(JSON.stringify(answer.body)).not.toContain('reader-')
})

describe('the description of the API', () => {
  type Part = {
    operationId: string
    requestBody?: unknown
    parameters?: { name: string; in: string }[]
    responses: Record<string, unknown>
  }
  const operations = async () => {
    const document = await openApiDocument(routes)
    expect(document.openapi).toMatch(/^3\.1\./)
    return document.paths as unknown as Record<string, Record<string, Part>>
  }

  test('has every route, with what goes in and what comes out', async () => {
    const paths = await operations()
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(listed.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted())
    expect(paths['/newsletter']?.['post']).toMatchObject({
      operationId: 'newsletter.sign-up',
      summary: expect.stringMatching(/\w/),
      requestBody: {
        content: {
          'application/json': {
            schema: { type: 'object', required: ['email'], properties: { email: { type: 'string' } } },
          },
        },
      },
      responses: { 202: { content: { 'application/json': { schema: { required: ['state', 'email'] } } } } },
    })
    expect(paths['/newsletter/unsubscribe/{token}']?.['post']?.parameters).toMatchObject([
      { name: 'token', in: 'path' },
    ])
    const names = paths['/newsletter/subscribers']?.['get']?.parameters?.map(({ name }) => name)
    expect(names?.toSorted()).toEqual(['after', 'size', 'state'])
  })

  test('names every operation once, so that a client made from it has one call for each', async () => {
    const ids = Object.values(await operations()).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(ids).toHaveLength(routes.length)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9.-]+$/)
  })

  test('says of every route how it refuses', async () => {
    for (const methods of Object.values(await operations()))
      for (const { responses } of Object.values(methods))
        expect(responses['default']).toMatchObject({
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        })
  })

  test('is JSON to machines and a page to people', async () => {
    const docs = docsDoor(routes)
    const get = (url: string, accept: string) =>
      docs(new Request(`http://localhost:3000/api/docs${url}`, { headers: { accept } }))
    const machine = await get('', '*/*')
    expect(await machine.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) })
    expect(machine.headers.get('vary')).toBe('accept')
    const page = await get('', 'text/html,application/xhtml+xml,*/*;q=0.8')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await page.text()
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    for (const { path } of routes) expect(html).toContain(path)
    expect((await get('?format=json', 'text/html')).headers.get('content-type')).toContain('json')
  })
})
