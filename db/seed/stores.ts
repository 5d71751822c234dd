import type { Transaction } from '@/db/client'
import { makeStore } from '@/db/factories/stores'
import type { DemoPeople } from '@/db/seed/people'

export async function seedStores(tx: Transaction, people: DemoPeople): Promise<string> {
  const made = await makeStore(tx, {
    sellerId: people.get('seller'),
    name: 'Fern & Fable',
    slug: 'fern-and-fable',
    businessName: 'Fern & Fable Greenhouse LLC',
    description:
      '<p>Shade-loving houseplants, grown slowly in a former chapel and posted with their roots wrapped.</p>',
    line1: '48 Chapel Road',
    city: 'Asheville',
    state: 'NC',
    postalCode: '28801',
    country: 'US',
    email: 'hello@fern-and-fable.example',
  })
  return `the store ${made.name}`
}
