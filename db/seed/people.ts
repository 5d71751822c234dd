import { hash } from '@node-rs/argon2'
import type { Transaction } from '@/db/client'
import { makeUser } from '@/db/factories/accounts'

export type DemoRole = 'buyer' | 'seller' | 'staff' | 'admin' | 'superuser'
export type DemoAccount = { role: DemoRole; email: string; password: string; name: string }
/** The id of the account of each role. */
export type DemoPeople = Record<DemoRole, string>

const names: Record<DemoRole, string> = {
  buyer: 'Bea Moreno',
  seller: 'Silas Okafor',
  staff: 'Tara Lindqvist',
  admin: 'Adrian Wolfe',
  superuser: 'Suki Tanaka',
}

/** One account per role. Their passwords are public, so they may exist only in a database that holds nothing else. */
export const demoAccounts = (): DemoAccount[] =>
  (Object.keys(names) as DemoRole[]).map((role) => ({
    role,
    email: `${role}@demo.trellis.example`,
    password: `${role}-in-the-garden`,
    name: names[role],
  }))

/** Slow on purpose, and therefore done before the transaction opens. */
export const hashDemoPasswords = (): Promise<string[]> =>
  Promise.all(demoAccounts().map(({ password }) => hash(password)))

export async function seedPeople(tx: Transaction, passwordHashes: string[]): Promise<DemoPeople> {
  const people: Partial<DemoPeople> = {}
  for (const [index, { role, email, name }] of demoAccounts().entries()) {
    const made = await makeUser(tx, {
      role,
      email,
      name,
      username: role,
      passwordHash: passwordHashes[index],
    })
    people[role] = made.id
  }
  return people as DemoPeople
}
