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
        return issue.origin === 'string'
          ? Number(issue.minimum) <= 1
            ? 'Please fill this in.'
            : `Use at least ${issue.minimum} characters.`
          : `Use ${issue.minimum} or more.`
      case 'too_big':
        return issue.origin === 'string'
          ? `Use at most ${issue.maximum} characters.`
          : `Use ${issue.maximum} or less.`
      case 'invalid_value':
        return `Choose one of: ${issue.values.map(String).join(', ')}.`
      case 'unrecognized_keys':
        return `Leave out what is not known here: ${issue.keys.join(', ')}.`
      default:
        return undefined
    }
  },
})

const wordFor = (expected: string): string =>
  ({ string: 'text', number: 'a number', int: 'a whole number', boolean: 'yes or no', array: 'a list' })[
    expected
  ] ?? `of the kind ${expected}`
