import { expect, test } from 'vitest'
import { type Actor, type Role, roles } from '@/lib/core/context'
import { anyone, atLeast, forbid, onlyTheHouse } from '@/lib/core/policy'

const guest: Actor = { type: 'guest' }
const system: Actor = { type: 'system', name: 'job' }
const user = (role: Role): Actor => ({ type: 'user', userId: 'u', role, storeIds: ['s'] })

test('a guest is asked to sign in, anybody else is refused', () => {
  expect(() => forbid(guest)).toThrow(
    expect.objectContaining({ kind: 'unauthenticated', code: 'auth.required' }),
  )
  for (const actor of [...roles.map(user), system])
    expect(() => forbid(actor)).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'auth.forbidden' }),
    )
})

test('the house is nobody but the house', () => {
  expect(onlyTheHouse(system)).toBe(true)
  for (const actor of [guest, ...roles.map(user)]) expect(onlyTheHouse(actor)).toBe(false)
})

test('each rank holds the rights of those below, and sellers none of them', () => {
  const mayBe = (role: 'staff' | 'admin' | 'superuser') => roles.filter((one) => atLeast(user(one), role))
  expect(mayBe('staff')).toEqual(['staff', 'admin', 'superuser'])
  expect(mayBe('admin')).toEqual(['admin', 'superuser'])
  expect(mayBe('superuser')).toEqual(['superuser'])
  for (const role of ['staff', 'admin', 'superuser'] as const) {
    expect(atLeast(guest, role)).toBe(false)
    expect(atLeast(system, role)).toBe(true)
  }
})

test('anyone is anyone', () => {
  for (const actor of [guest, system, ...roles.map(user)]) expect(anyone(actor)).toBe(true)
})
