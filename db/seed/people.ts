import { hash } from '@node-rs/argon2'
import type { Transaction } from '@/db/client'
import { makeUser } from '@/db/factories/accounts'
import type { Role } from '@/lib/core/context'

export type DemoAccount = { role: Role; email: string; password: string; name: string }
/** The id of the account of each role, for the chapters that give them things. */
export type DemoPeople = ReadonlyMap<Role, string>

const account = (role: Role, name: string): DemoAccount => ({
  role,
  name,
  email: `${role}@demo.trellis.example`,
  password: `${role}-in-the-garden`,
})

/** One account per role. Their passwords are public, so they may exist only in a database that holds nothing else. */
export const demoAccounts = (): DemoAccount[] => [
  account('buyer', 'Bea Moreno'),
  account('seller', 'Silas Okafor'),
  account('staff', 'Tara Lindqvist'),
  account('admin', 'Adrian Wolfe'),
  account('superuser', 'Suki Tanaka'),
]

type HashedAccount = DemoAccount & { passwordHash: string }

/** Slow on purpose, and therefore done before the transaction opens. */
export const hashedDemoAccounts = (): Promise<HashedAccount[]> =>
  Promise.all(demoAccounts().map(async (each) => ({ ...each, passwordHash: await hash(each.password) })))

export async function seedPeople(tx: Transaction, accounts: HashedAccount[]): Promise<DemoPeople> {
  const people = new Map<Role, string>()
  for (const { role, name, email, passwordHash } of accounts) {
    const made = await makeUser(tx, { role, name, email, username: role, passwordHash })
    people.set(role, made.id)
  }
  return people
}
