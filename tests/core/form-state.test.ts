import { expect, test } from 'vitest'
import { typedValues } from '@/lib/core/form-state'

function form(...entries: [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

test('what was typed comes back: one value as text, several as a list', () => {
  expect(typedValues(form(['email', 'a'], ['tag', 'x'], ['tag', 'y'], ['note', '']))).toEqual({
    email: 'a',
    tag: ['x', 'y'],
    note: '',
  })
})

test.each([
  'password',
  'newPassword',
  'password-again',
  'passphrase',
  'clientSecret',
  'token',
  'code',
  'totp',
  'otp',
  'backupCode',
  'verification_code',
  'giftCardCode',
  'cardNumber',
  'cvc',
  'cvv',
  'pin',
  'iban',
  'address.password',
])('%s never comes back', (name) => {
  expect(typedValues(form([name, 'hunter2'], ['email', 'a']))).toEqual({ email: 'a' })
})

test.each([
  'postalCode',
  'address.postal_code',
  'zipCode',
  'countryCode',
  'coupon-code',
  'promoCode',
  'languageCode',
  'discardReason',
  'shipping',
  'opinion',
  'postcard',
  'cardMessage',
])('%s is nobody’s secret: it comes back', (name) => {
  expect(typedValues(form([name, '1010']))).toEqual({ [name]: '1010' })
})

test('files and what the framework sends for itself stay away', () => {
  const photo = new File(['abc'], 'rose.jpg')
  const sent = form(
    ['photo', photo],
    ['$ACTION_ID_123', ''],
    ['$ACTION_REF_1', ''],
    ['mixed', photo],
    ['mixed', 'a'],
  )
  expect(typedValues(sent)).toEqual({ mixed: 'a' })
})

test('a hostile name is a value like any other', () => {
  const values = typedValues(
    form(['__proto__', 'a'], ['__proto__', 'b'], ['constructor', 'c'], ['email', 'd']),
  )
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  expect(values['email']).toBe('d')
  expect(JSON.parse(JSON.stringify(values))).toMatchObject({ email: 'd', constructor: 'c' })
})
