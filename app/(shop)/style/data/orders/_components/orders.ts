import type { Tone } from '@/components/ui/badge'

export type Order = {
  number: string
  /** Hours before the board's clock, Friday, November 20, 10:48 am. */
  age: number
  placed: string
  due: { text: string; tone: Tone; at: number }
  what: string
  kind: 'snake' | 'rubber' | 'pot'
  detail: string
  who: string
  where: string
  service: string
  extra?: 'with gift card' | 'with heat pack'
  total: number
}

const late = { text: '1 day late', tone: 'rose', at: 0 } as const
const today = { text: 'Today, 2 pm', tone: 'straw', at: 1 } as const
const saturday = { text: 'Sat, 10 am', tone: 'plain', at: 2 } as const
const monday = { text: 'Mon, Nov 23', tone: 'plain', at: 3 } as const

type Line = readonly [
  number: string,
  age: number,
  placed: string,
  due: Order['due'],
  what: string,
  kind: Order['kind'],
  detail: string,
  who: string,
  where: string,
  service: string,
  total: number,
  extra?: Order['extra'],
]

const lines: Line[] = [
  [
    'TR-20398',
    26,
    'Yesterday',
    late,
    'Rubber plant',
    'rubber',
    'Small · moss glaze',
    'June Castellanos',
    'Boston, MA',
    'UPS Ground',
    8600,
    'with gift card',
  ],
  [
    'TR-20418',
    0,
    '10:31',
    today,
    'Rubber plant',
    'rubber',
    'Medium · terracotta pot',
    'Daniela R.',
    'Brooklyn, NY',
    'UPS Ground',
    10200,
    'with gift card',
  ],
  [
    'TR-20415',
    1,
    '10:02',
    today,
    '2 × Snake plant',
    'snake',
    '6 in nursery pot',
    'Theo Lindqvist',
    'Duluth, MN',
    'UPS 2nd Day',
    5600,
    'with heat pack',
  ],
  [
    'TR-20409',
    2,
    '9:18',
    today,
    'Drip-glaze pot',
    'pot',
    '7 in · stoneware',
    'Priya Raman',
    'Ann Arbor, MI',
    'UPS 2nd Day',
    7800,
    'with heat pack',
  ],
  [
    'TR-20407',
    2,
    '9:05',
    today,
    '3 × Snake plant',
    'snake',
    'Small · nursery pot',
    'Oak & Iron Café',
    'Albany, NY',
    'UPS Ground',
    10800,
  ],
  [
    'TR-20396',
    27,
    'Yesterday',
    monday,
    '2 × Rubber plant',
    'rubber',
    '5 in nursery pot',
    'Wes Abara',
    'Portland, ME',
    'UPS 2nd Day',
    4800,
    'with heat pack',
  ],
  [
    'TR-20391',
    28,
    'Yesterday',
    saturday,
    'Snake plant',
    'snake',
    '4 in nursery pot',
    'Helen Zhou',
    'Hoboken, NJ',
    'Pick-up',
    2200,
  ],
  [
    'TR-20388',
    29,
    'Yesterday',
    monday,
    'Drip-glaze pot',
    'pot',
    '9 in · stoneware',
    'Marcus Thiele',
    'Savannah, GA',
    'UPS Ground',
    4800,
  ],
  [
    'TR-20385',
    30,
    'Yesterday',
    monday,
    '2 × Drip-glaze pot',
    'pot',
    '5 in · stoneware',
    'Aiko Sato',
    'Seattle, WA',
    'UPS Ground',
    6100,
    'with gift card',
  ],
  [
    'TR-20384',
    30,
    'Yesterday',
    monday,
    'Rubber plant',
    'rubber',
    'Large · chalk glaze',
    'The Long Table',
    'Hudson, NY',
    'Pick-up',
    12800,
  ],
]

export const orders: Order[] = lines.map(
  ([number, age, placed, due, what, kind, detail, who, where, service, total, extra]) => ({
    number,
    age,
    placed,
    due,
    what,
    kind,
    detail,
    who,
    where,
    service,
    total,
    extra,
  }),
)

type Sort = 'placed' | 'due' | 'who' | 'total'
export const sorts: readonly Sort[] = ['placed', 'due', 'who', 'total']

const compare: Record<Sort, (a: Order, b: Order) => number> = {
  placed: (a, b) => b.age - a.age,
  due: (a, b) => a.due.at - b.due.at,
  who: (a, b) => a.who.localeCompare(b.who, 'en-US'),
  total: (a, b) => a.total - b.total,
}

export type OrdersQuestion = { sort: string; only: string; q: string; page: number }

export const pageSize = 7

/** What a query would answer: the part, the search, the order, the page. */
export function listOrders({ sort, only, q, page }: OrdersQuestion): { rows: Order[]; total: number } {
  const by = sorts.find((word) => word === sort.replace(/^-/, '')) ?? 'due'
  const found = orders
    .filter(({ due }) => only !== 'today' || due.at < 2)
    .filter((order) => `${order.number} ${order.who} ${order.what}`.toLowerCase().includes(q.toLowerCase()))
    .toSorted((a, b) => (sort.startsWith('-') ? compare[by](b, a) : compare[by](a, b)))
  return { rows: found.slice((page - 1) * pageSize, page * pageSize), total: found.length }
}

const here = '/style/data/orders'

/** Each state of the list has an address; what is as usual is left out of it. */
export function addressOf(asked: OrdersQuestion, change: Partial<OrdersQuestion>): string {
  const { sort, only, q, page } = { ...asked, page: 1, ...change }
  const words = new URLSearchParams()
  if (only) words.set('only', only)
  if (q) words.set('q', q)
  if (sort !== 'due') words.set('sort', sort)
  if (page > 1) words.set('page', String(page))
  return words.size > 0 ? `${here}?${words}` : here
}
