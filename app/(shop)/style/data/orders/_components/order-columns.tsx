import { DripPot, RubberPlant, SnakePlant } from '@/app/(shop)/style/_components/specimen-plants'
import type { Order } from '@/app/(shop)/style/data/orders/_components/orders'
import { Badge } from '@/components/ui/badge'
import { PictureFrame } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { RowLink, ThumbLines, TwoLines } from '@/components/ui/table/cells'
import type { Column } from '@/components/ui/table/columns'

const drawings = { snake: <SnakePlant />, rubber: <RubberPlant />, pot: <DripPot /> }

export const orderColumns: Column<Order>[] = [
  {
    key: 'number',
    heading: 'Order',
    sort: 'placed',
    falling: true,
    narrow: 'which',
    namesRow: true,
    cell: ({ number, placed }) => (
      <TwoLines first={<RowLink href={`#${number}`}>{number}</RowLink>} second={placed} />
    ),
  },
  {
    key: 'due',
    heading: 'Ship by',
    sort: 'due',
    narrow: 'when',
    cell: ({ due }) => <Badge tone={due.tone}>{due.text}</Badge>,
  },
  {
    key: 'what',
    heading: 'What',
    narrow: 'what',
    cell: ({ what, detail, kind }) => (
      <ThumbLines
        first={what}
        second={detail}
        thumb={<PictureFrame ratio="1/1">{drawings[kind]}</PictureFrame>}
      />
    ),
  },
  {
    key: 'who',
    heading: 'For',
    sort: 'who',
    narrow: 'who',
    cell: ({ who, where }) => <TwoLines first={who} second={where} />,
  },
  {
    key: 'service',
    heading: 'Service',
    cell: ({ service, extra }) => (
      <TwoLines cold={extra === 'with heat pack'} first={service} second={extra} />
    ),
  },
  {
    key: 'total',
    heading: 'Total',
    sort: 'total',
    falling: true,
    end: true,
    cell: ({ total }) => <Price amount={total} cents="always" currency="USD" />,
  },
]
