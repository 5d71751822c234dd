import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { unavailable } from '@/lib/core/errors'
import { describeError } from '@/lib/jobs/rules/describe-error'

test('an error of the house is told by its code and words', () => {
  expect(describeError(unavailable('mail.down', 'The mail service does not answer.'))).toBe(
    'mail.down: The mail service does not answer.',
  )
})

test('a failed query is told without what it carried', () => {
  const refused = Object.assign(new Error("Duplicate entry 'rose@garden.example' for key 'email'"), {
    code: 'ER_DUP_ENTRY',
    sqlState: '23000',
  })
  const error = new DrizzleQueryError('insert into user values (?)', ['rose@garden.example'], refused)
  expect(describeError(error)).toBe('The database answered ER_DUP_ENTRY.')
})

test('what the database said is told also where an error of ours stands before it', () => {
  const deadlock = Object.assign(new Error('Deadlock found'), {
    code: 'ER_LOCK_DEADLOCK',
    sqlState: '40001',
  })
  expect(describeError(unavailable('write.busy', 'Try again in a few seconds.', deadlock))).toBe(
    'The database answered ER_LOCK_DEADLOCK.',
  )
})

test('addresses and secrets in the words of others are masked, and long words cut', () => {
  const told = describeError(
    new Error(`No mailbox rose@garden.example\n  at mysql://root:secret@db/shop ${'x'.repeat(900)}`),
  )
  expect(told).not.toContain('rose@')
  expect(told).not.toContain('secret')
  expect(told).not.toContain('\n')
  expect(told.length).toBeLessThanOrEqual(500)
})

test('what is thrown need not be an error', () => {
  expect(describeError('just a word')).toBe('just a word')
  expect(describeError(undefined)).toBe('undefined')
})
