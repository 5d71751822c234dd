import type { Tone } from '@/components/ui/badge'

export type Order = {
  id: string
  placed: string
  due: [tone: Tone, words: string]
  what: string
  kind: string
  who: string
  where: string
  service: string
  extra?: string
  total: number
  picture: 'leafy' | 'upright' | 'pot'
}

export const orders: Order[] = [
  {
    id: 'TR-20398',
    placed: 'Yesterday',
    due: ['rose', '1 day late'],
    what: 'Swiss cheese plant',
    kind: 'Small · moss glaze',
    who: 'June Castellanos',
    where: 'Boston, MA',
    service: 'UPS Ground',
    extra: 'with gift card',
    total: 8600,
    picture: 'leafy',
  },
  {
    id: 'TR-20418',
    placed: '10:31 am',
    due: ['straw', 'Today, 2 pm'],
    what: 'Swiss cheese plant',
    kind: 'Medium · terracotta pot',
    who: 'Daniela R.',
    where: 'Brooklyn, NY',
    service: 'UPS Ground',
    extra: 'with gift card',
    total: 10200,
    picture: 'leafy',
  },
  {
    id: 'TR-20415',
    placed: '10:02 am',
    due: ['straw', 'Today, 2 pm'],
    what: '2 × Boston fern',
    kind: '6 in nursery pot',
    who: 'Theo Lindqvist',
    where: 'Duluth, MN',
    service: 'UPS 2nd Day',
    extra: 'with heat pack',
    total: 5600,
    picture: 'upright',
  },
  {
    id: 'TR-20409',
    placed: '9:18 am',
    due: ['straw', 'Today, 2 pm'],
    what: 'Round-leaf calathea',
    kind: 'Large · chalk glaze',
    who: 'Priya Raman',
    where: 'Ann Arbor, MI',
    service: 'UPS 2nd Day',
    extra: 'with heat pack',
    total: 7800,
    picture: 'leafy',
  },
  {
    id: 'TR-20407',
    placed: '9:05 am',
    due: ['straw', 'Today, 2 pm'],
    what: '3 × Parlor palm',
    kind: 'Small · nursery pot',
    who: 'Oak & Iron Café',
    where: 'Albany, NY',
    service: 'UPS Ground',
    total: 10800,
    picture: 'upright',
  },
  {
    id: 'TR-20396',
    placed: 'Yesterday',
    due: ['plain', 'Mon, Nov 23'],
    what: '2 × Prayer plant',
    kind: '5 in nursery pot',
    who: 'Wes Abara',
    where: 'Portland, ME',
    service: 'UPS 2nd Day',
    extra: 'with heat pack',
    total: 4800,
    picture: 'leafy',
  },
  {
    id: 'TR-20391',
    placed: 'Yesterday',
    due: ['plain', 'Sat, 10 am'],
    what: 'Chalk glaze pot',
    kind: '8 in, with saucer',
    who: 'Helen Zhou',
    where: 'Hoboken, NJ',
    service: 'Pick-up',
    total: 2200,
    picture: 'pot',
  },
]
