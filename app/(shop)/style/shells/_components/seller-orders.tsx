import { DripPot, RubberPlant, SnakePlant } from '@/app/(shop)/style/_components/specimen-plants'
import { type Order, orders } from '@/app/(shop)/style/shells/_data/orders'
import { Badge } from '@/components/ui/badge'
import { PictureFrame } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { TabLinks } from '@/components/ui/tab-links'
import { BulkAct } from '@/components/ui/table/bulk-bar'
import { RowLink, ThumbLines, TwoLines } from '@/components/ui/table/cells'
import type { Column } from '@/components/ui/table/columns'
import { DataTable } from '@/components/ui/table/data-table'
import { ExportLink, TableSearch, TableTools } from '@/components/ui/table/table-tools'

const at = '/style/shells/seller'
const prints = { leafy: RubberPlant, upright: SnakePlant, pot: DripPot }

const columns: Column<Order>[] = [
  {
    key: 'order',
    heading: 'Order',
    narrow: 'which',
    namesRow: true,
    cell: ({ id, placed }) => (
      <TwoLines first={<RowLink href={`${at}#${id.toLowerCase()}`}>{id}</RowLink>} second={placed} />
    ),
  },
  {
    key: 'due',
    heading: 'Ship by',
    sort: 'due',
    narrow: 'when',
    cell: ({ due: [tone, words] }) => <Badge tone={tone}>{words}</Badge>,
  },
  {
    key: 'what',
    heading: 'What',
    narrow: 'what',
    cell: ({ what, kind, picture }) => {
      const Print = prints[picture]
      const thumb = (
        <PictureFrame ratio="1/1">
          <Print />
        </PictureFrame>
      )
      return <ThumbLines first={what} second={kind} thumb={thumb} />
    },
  },
  {
    key: 'who',
    heading: 'For',
    narrow: 'who',
    cell: ({ who, where }) => <TwoLines first={who} second={where} />,
  },
  {
    key: 'service',
    heading: 'Service',
    cell: ({ service, extra }) => <TwoLines first={service} second={extra} />,
  },
  {
    key: 'total',
    heading: 'Total',
    end: true,
    cell: ({ total }) => <Price amount={total} cents="always" currency="USD" />,
  },
]

/** The table of the board, with the search, the tabs and the acts that belong to it. */
export function SellerOrders() {
  const form = 'orders-picked'
  return (
    <DataTable
      columns={columns}
      empty={null}
      foot={<p className="type-small text-soft figures mt-3.5">7 of 7</p>}
      name="Orders to pack"
      rowKey={({ id }) => id}
      rows={orders}
      selection={{
        form,
        action: at,
        name: 'order',
        label: ({ id }) => `Select ${id}`,
        acts: (
          <>
            <BulkAct form={form} icon="printer" shortcut="L">
              Print labels
            </BulkAct>
            <BulkAct form={form} icon="check" shortcut="P">
              Mark packed
            </BulkAct>
          </>
        ),
      }}
      sorting={{ order: 'due', href: () => `${at}#orders` }}
      tools={
        <TableTools>
          <TabLinks
            label="Orders by state"
            tabs={[
              { label: 'To pack', count: 7, href: `${at}#orders`, current: true },
              { label: 'Packed', count: 3, href: `${at}#packed` },
              { label: 'Shipped', count: 41, href: `${at}#shipped` },
              { label: 'Problems', count: 1, href: `${at}#problems` },
              { label: 'All', href: `${at}#all` },
            ]}
          />
          <div>
            <TableSearch action={at} what="Order, name, ZIP" />
            <ExportLink href={`${at}#export`} />
          </div>
        </TableTools>
      }
    />
  )
}
