export type Matter = { kind: string; title: string; about: string; due: string; soon?: boolean }

/** What waits for a decision, the most urgent first. */
export const queue: Matter[] = [
  {
    kind: 'Refund',
    title: '$102.00 for a Swiss cheese plant, arrived frozen',
    about: 'Buyer sent 3 photos. Fernhill disagrees: heat pack was inside.',
    due: 'due 2 h',
    soon: true,
  },
  {
    kind: 'Seller',
    title: 'Copper Beech Florals wants to open',
    about: 'Papers complete. Bank name and legal name differ by one word.',
    due: 'waiting 19 h',
  },
  {
    kind: 'Review',
    title: 'Reported as not about the product',
    about: '“Courier left it in the rain” on Harrow Orchids’ moth orchid.',
    due: 'waiting 6 h',
  },
  {
    kind: 'Species',
    title: 'Safe for cats? Two sources disagree',
    about: 'ASPCA has no entry for Peperomia ‘Hope’. Seller says safe.',
    due: 'waiting 1 d',
  },
  {
    kind: 'Payout',
    title: 'Dry Season: $3,418.20 is above the usual',
    about: '4.1 times its weekly mean. 62 orders, one coupon on 51 of them.',
    due: 'due today',
    soon: true,
  },
  {
    kind: 'Product',
    title: 'Listed plant on the CITES list',
    about: 'Paphiopedilum rothschildianum by a new store, no permit attached.',
    due: 'waiting 3 h',
  },
  {
    kind: 'Dispute',
    title: 'Card dispute, $84.00, no reply from buyer',
    about: 'Delivery photo and signature on file. Evidence is ready to send.',
    due: 'due Mon',
  },
]

/** Orders each hour of today until now, and of last Friday. */
export const hours = {
  today: [2, 1, 0, 1, 3, 6, 9, 14, 22, 31, 26],
  before: [3, 1, 1, 0, 2, 5, 8, 11, 17, 20, 24, 22, 26, 28, 24, 21, 19, 22, 25, 23, 17, 12, 8, 4],
}

export const machines = [
  { name: 'Payments', now: '98.1% succeed', state: 'Normal', tone: 'leaf' },
  { name: 'Webhooks', now: 'oldest 2 s', state: 'Normal', tone: 'leaf' },
  { name: 'Mail', now: '41 an hour', state: 'Normal', tone: 'leaf' },
  { name: 'Jobs', now: '1 stopped: label for TR-20352', state: 'Stopped', tone: 'rose' },
  { name: 'Search index', now: '4 min behind', state: 'Catching up', tone: 'straw' },
] as const

export const decided = [
  { what: 'Ruth approved Bramble & Bone', when: '10:41 am', after: 'Undo' },
  { what: 'Omar hid a review with a phone number', when: '10:22 am', after: 'Undo' },
  { what: 'Ruth refunded $28.00, TR-20341', when: '9:58 am', after: 'Sent' },
  { what: 'Omar merged “Zz plant” into ZZ plant', when: '9:40 am', after: 'Record' },
] as const
