import { expect, test } from 'vitest'
import { z } from 'zod'
import { readOperation } from '@/lib/core/operation'
import { openApiDocument } from '@/lib/transport/rest-door'
import { restRoute } from '@/lib/transport/rest-route'

const parts = { summary: 'Reads.', output: z.object({}), run: async () => ({}) }
const list = readOperation({ ...parts, name: 'test.list', input: z.object({}) })
const show = readOperation({ ...parts, name: 'test.show', input: z.object({ id: z.string() }) })

test('a verb with several routes has a name of its own for each, and the first keeps the name of the verb', async () => {
  const { paths = {} } = await openApiDocument([
    restRoute(list, { method: 'GET', path: '/things' }),
    restRoute(show, { method: 'PUT', path: '/things/{id}' }),
    restRoute(show, { method: 'PATCH', path: '/things/{id}' }),
    restRoute(show, { method: 'POST', path: '/old-things/{id}/show' }),
    restRoute(list, { method: 'GET', path: '/old-things' }),
  ])
  const ids = Object.values(paths).flatMap((path) =>
    Object.values(path ?? {}).map((operation) => (operation as { operationId: string }).operationId),
  )
  expect(ids.toSorted()).toEqual([
    'test.list',
    'test.list.get-old-things',
    'test.show',
    'test.show.patch-things-by-id',
    'test.show.post-old-things-by-id-show',
  ])
})
