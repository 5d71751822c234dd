import { expect, test } from 'vitest'
import { z } from 'zod'
import '@/lib/core/input-messages'

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message)

test.each<[string, z.ZodType, unknown, string]>([
  ['nothing for text', z.string(), undefined, 'Please fill this in.'],
  ['null for text', z.string(), null, 'Please fill this in.'],
  ['an empty field for a number', z.number(), '', 'Please fill this in.'],
  ['empty text', z.string().min(1), '', 'Please fill this in.'],
  ['a number for text', z.string(), 5, 'This should be text.'],
  ['text for a number', z.number(), 'seven', 'This should be a number.'],
  ['no number at all', z.number(), Number.NaN, 'This should be a number.'],
  ['half for a whole number', z.int(), 1.5, 'This should be a whole number.'],
  ['text for yes or no', z.boolean(), 'perhaps', 'This should be yes or no.'],
  ['text for a list', z.array(z.string()), 'a', 'This should be a list.'],
  ['text for an object', z.object({}), 'a', 'This should be an object with named fields.'],
  ['text for a date', z.date(), 'a', 'This should be a date.'],
  ['text too short', z.string().min(10), 'abc', 'Use at least 10 characters.'],
  ['text too long', z.string().max(3), 'abcd', 'Use at most 3 characters.'],
  ['a number too small', z.number().min(3), 2, 'Use 3 or more.'],
  ['a number too large', z.number().max(3), 4, 'Use 3 or less.'],
  ['nought where more is asked', z.number().positive(), 0, 'Use more than 0.'],
  ['nought where less is asked', z.number().negative(), 0, 'Use less than 0.'],
  ['too few of a list', z.array(z.string()).min(2), ['a'], 'Choose 2 or more.'],
  ['too many of a list', z.array(z.string()).max(1), ['a', 'b'], 'Choose 1 or fewer.'],
  ['a word not on the list', z.enum(['red', 'green']), 'blue', 'Choose one of: red, green.'],
  ['a name nobody knows', z.strictObject({}), { colour: 1 }, 'Leave out what is not known here: colour.'],
])('%s', (_what, schema, value, message) => {
  expect(said(schema, value)).toEqual([message])
})

test('a schema with words of its own is left to speak', () => {
  expect(said(z.string('Tell us your name.'), undefined)).toEqual(['Tell us your name.'])
  expect(said(z.string().min(3, 'Three letters.'), 'a')).toEqual(['Three letters.'])
  expect(said(z.email('Write an address.'), 'a')).toEqual(['Write an address.'])
})

test('nothing that was typed comes back in a message', () => {
  const schemas = [z.number(), z.email(), z.uuid(), z.enum(['a']), z.url(), z.iso.date(), z.array(z.string())]
  for (const schema of schemas) expect(JSON.stringify(said(schema, '<b>hunter2'))).not.toContain('hunter2')
})
