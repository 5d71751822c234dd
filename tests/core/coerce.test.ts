import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { coerce } from '@/lib/core/coerce'

const query = (text: string) => new URLSearchParams(text)
const one = (schema: z.ZodType, text: string) =>
  (coerce(z.object({ v: schema }), query(text)) as { v?: unknown }).v

describe('one value', () => {
  test.each<[string, z.ZodType, string, unknown]>([
    ['text', z.string(), 'v=abc', 'abc'],
    ['text that looks like a number', z.string(), 'v=007', '007'],
    ['a number', z.number(), 'v=12.5', 12.5],
    ['a number below zero', z.number(), 'v=-3', -3],
    ['a number among spaces', z.number(), 'v=+7+', 7],
    ['a whole number', z.int().min(1), 'v=7', 7],
    ['no number', z.number(), 'v=seven', 'seven'],
    ['a number and more', z.number(), 'v=7px', '7px'],
    ['spaces for a number', z.number(), 'v=++', '  '],
    ['a number without end', z.number(), 'v=Infinity', 'Infinity'],
    ['a number too large', z.number(), 'v=1e999', '1e999'],
    ['yes, from a checkbox', z.boolean(), 'v=on', true],
    ['yes', z.boolean(), 'v=TRUE', true],
    ['one for yes', z.boolean(), 'v=1', true],
    ['no', z.boolean(), 'v=no', false],
    ['nought for no', z.boolean(), 'v=0', false],
    ['neither yes nor no', z.boolean(), 'v=perhaps', 'perhaps'],
    ['one of a list of words', z.enum(['a', 'b']), 'v=b', 'b'],
    ['nothing sent', z.string(), '', undefined],
    ['an empty field', z.string(), 'v=', undefined],
    ['the last of several', z.string(), 'v=a&v=b', 'b'],
    ['the last that says something', z.string(), 'v=a&v=', 'a'],
  ])('%s', (_what, schema, text, expected) => {
    expect(one(schema, text)).toEqual(expected)
  })

  test.each<[string, (schema: z.ZodType) => z.ZodType]>([
    ['optional', (schema) => schema.optional()],
    ['nullable', (schema) => schema.nullable()],
    ['nullish', (schema) => schema.nullish()],
    ['with a default', (schema) => schema.default(1)],
    ['with a prefault', (schema) => schema.prefault(1)],
    ['with a catch', (schema) => schema.catch(1)],
    ['readonly', (schema) => schema.readonly()],
    ['refined', (schema) => schema.refine(() => true)],
    ['piped', (schema) => schema.pipe(z.number())],
    ['transformed', (schema) => schema.transform((v) => v)],
    ['all of them', (schema) => schema.optional().nullable().default(1).readonly()],
  ])('a number that is %s is read as a number', (_what, wrap) => {
    expect(one(wrap(z.number()), 'v=5')).toBe(5)
  })
})

describe('what is not there', () => {
  test('a default is left to the schema', () => {
    const schema = z.object({ size: z.int().default(24), open: z.boolean().default(false) })
    expect(schema.parse(coerce(schema, query('')))).toEqual({ size: 24, open: false })
    expect(schema.parse(coerce(schema, query('size=&open=')))).toEqual({ size: 24, open: false })
  })

  test('a field sent empty clears what may be empty; one not sent says nothing', () => {
    const schema = z.object({ phone: z.string().nullable().optional(), name: z.string().optional() })
    expect(coerce(schema, query('phone=&name='))).toEqual({ phone: null })
    expect(coerce(schema, query(''))).toEqual({})
  })

  test('a field is not taken for sent because another begins with its name', () => {
    const schema = z.object({ phone: z.string().nullish(), tags: z.array(z.string()).optional() })
    expect(coerce(schema, query('phoneCode=49&tagsMode=any&phone.x=1'))).toEqual({})
  })
})

describe('lists', () => {
  const schema = z.object({ tag: z.array(z.string()).optional(), n: z.array(z.int()).default([1]) })
  test.each<[string, string, unknown]>([
    ['one value is a list of one', 'tag=a', { tag: ['a'] }],
    ['repeated values keep their order', 'tag=b&tag=a&tag=b', { tag: ['b', 'a', 'b'] }],
    ['numbers are read', 'n=1&n=22', { n: [1, 22] }],
    ['what is no number is left to the schema', 'n=1&n=x', { n: [1, 'x'] }],
    ['sent empty is an empty list', 'tag=&n=', { tag: [], n: [] }],
    ['empty among full is passed over', 'tag=&tag=a', { tag: ['a'] }],
    ['not sent is not there', '', {}],
  ])('%s', (_what, text, expected) => {
    expect(coerce(schema, query(text))).toEqual(expected)
  })
})

describe('nested names', () => {
  const address = z.object({
    city: z.string(),
    lines: z.array(z.string()).optional(),
    floor: z.int().optional(),
  })
  const schema = z.object({
    name: z.string(),
    address: address.optional(),
    billing: address.nullable().optional(),
  })
  test.each<[string, string, unknown]>([
    [
      'are read',
      'name=a&address.city=Graz&address.floor=3',
      { name: 'a', address: { city: 'Graz', floor: 3 } },
    ],
    ['hold lists', 'address.lines=a&address.lines=b', { address: { lines: ['a', 'b'] } }],
    ['are not there when none of them was sent', 'name=a', { name: 'a' }],
    ['do not come from a name that only begins so', 'addresses.city=Graz', {}],
    ['are there, and faulty, when one was sent empty', 'address.city=', { address: {} }],
  ])('%s', (_what, text, expected) => {
    expect(coerce(schema, query(text))).toEqual(expected)
  })
})

describe('files of a form', () => {
  const schema = z.object({
    photo: z.file().optional(),
    photos: z.array(z.file()).optional(),
    name: z.string(),
  })
  const photo = new File(['abc'], 'rose.jpg', { type: 'image/jpeg' })

  test('are passed on as they are', () => {
    const form = new FormData()
    form.set('photo', photo)
    form.append('photos', photo)
    form.append('photos', photo)
    form.set('name', 'Rose')
    expect(schema.parse(coerce(schema, form))).toMatchObject({ photo, photos: [photo, photo], name: 'Rose' })
  })

  test('a file field left alone is sent by browsers as a nameless empty file, and is nothing', () => {
    const form = new FormData()
    form.set('photo', new File([], ''))
    form.append('photos', new File([], ''))
    expect(coerce(schema, form)).toEqual({ photos: [] })
  })
})

describe('hostile names', () => {
  const schema = z.object({
    name: z.string().optional(),
    nested: z.object({ a: z.string().optional() }).optional(),
  })

  test('names the schema does not know are left out', () => {
    expect(coerce(schema, query('name=a&role=admin&nested.a=b&nested.role=admin'))).toEqual({
      name: 'a',
      nested: { a: 'b' },
    })
  })

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    '__proto__.polluted',
    'nested.__proto__.polluted',
    'toString',
  ])('%s changes nothing', (name) => {
    const read = coerce(schema, query(`${name}=x&${name}=y&name=a`)) as Record<string, unknown>
    expect({}).not.toHaveProperty('polluted')
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(read['name']).toBe('a')
    expect(Object.keys(read).every((key) => key === 'name' || key === 'nested')).toBe(true)
  })

  test('whatever is sent, only known names come out, and nothing throws', () => {
    const pairs = fc.array(
      fc.tuple(fc.oneof(fc.string(), fc.constantFrom('name', 'nested', 'nested.a')), fc.string()),
    )
    fc.assert(
      fc.property(pairs, (sent) => {
        const read = coerce(schema, new URLSearchParams(sent)) as Record<string, unknown>
        expect(['name', 'nested']).toEqual(expect.arrayContaining(Object.keys(read)))
        expect(schema.safeParse(read).success).toBe(true)
      }),
    )
  })
})
