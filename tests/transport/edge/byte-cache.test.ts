import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createByteCache } from '@/lib/transport/edge/byte-cache'

const bytes = (n: number, fill = 'x') => Buffer.alloc(n, fill)

test('what was used longest ago goes first', () => {
  const cache = createByteCache(80)
  for (let i = 0; i < 8; i++) cache.set(`key-${i}`, bytes(10))
  cache.get('key-0')
  cache.set('new', bytes(10))
  expect(cache.get('key-1')).toBeUndefined()
  expect(cache.get('key-0')).toBeDefined()
  expect(cache.get('new')).toBeDefined()
})

test('what would push out an eighth of the rest is not kept, and neither is what it replaces', () => {
  const cache = createByteCache(80)
  cache.set('a', bytes(10, 'a'))
  cache.set('b', bytes(10, 'b'))
  cache.set('a', bytes(11))
  expect(cache.get('a')).toBeUndefined()
  expect(cache.get('b')).toEqual(bytes(10, 'b'))
})

test('it gives back what was last kept, and never holds more than it may', () => {
  const steps = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      size: fc.integer({ min: 0, max: 14 }),
      read: fc.boolean(),
    }),
    { maxLength: 200 },
  )
  fc.assert(
    fc.property(steps, (played) => {
      const max = 80
      const cache = createByteCache(max)
      const model = new Map<string, Buffer>()
      for (const { key, size, read } of played) {
        if (read) {
          const found = cache.get(key)
          if (found) expect(found).toBe(model.get(key))
          continue
        }
        const value = bytes(size)
        cache.set(key, value)
        model.set(key, value)
        expect(cache.get(key)).toBe(size <= max / 8 ? value : undefined)
      }
      const held = [...model.keys()].reduce((sum, key) => sum + (cache.get(key)?.byteLength ?? 0), 0)
      expect(held).toBeLessThanOrEqual(max)
    }),
  )
})
