import { z } from 'zod'

/** What a field says when its schema gives no words of its own: what is wrong and how to mend it. */
z.config({
  customError: (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined || issue.input === null || issue.input === ''
          ? 'Please fill this in.'
          : `This should be ${wordFor(issue.expected)}.`
      case 'too_small':
        return tooSmall(issue)
      case 'too_big':
        return tooBig(issue)
      case 'invalid_value':
        return `Choose one of: ${issue.values.map(String).join(', ')}.`
      case 'unrecognized_keys':
        return `Leave out what is not known here: ${issue.keys.join(', ')}.`
      default:
        return undefined
    }
  },
})

type Bound = { origin: string; inclusive?: boolean }

function tooSmall({ origin, minimum, inclusive }: Bound & { minimum: number | bigint }): string {
  if (origin === 'string')
    return minimum <= 1 ? 'Please fill this in.' : `Use at least ${minimum} characters.`
  if (origin === 'array' || origin === 'set') return `Choose ${minimum} or more.`
  return inclusive === false ? `Use more than ${minimum}.` : `Use ${minimum} or more.`
}

function tooBig({ origin, maximum, inclusive }: Bound & { maximum: number | bigint }): string {
  if (origin === 'string') return `Use at most ${maximum} characters.`
  if (origin === 'array' || origin === 'set') return `Choose ${maximum} or fewer.`
  return inclusive === false ? `Use less than ${maximum}.` : `Use ${maximum} or less.`
}

const words: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'an object with named fields',
  date: 'a date',
}
const wordFor = (expected: string): string => words[expected] ?? `of the kind ${expected}`
