import { orderColumns } from '@/app/(shop)/style/data/orders/_components/order-columns'
import {
  addressOf,
  listOrders,
  orders,
  pageSize,
  type OrdersQuestion,
} from '@/app/(shop)/style/data/orders/_components/orders'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { TabLinks } from '@/components/ui/tab-links'
import { BulkAct } from '@/components/ui/table/bulk-bar'
import { DataTable } from '@/components/ui/table/data-table'
import { ExportLink, TableSearch, TableTools } from '@/components/ui/table/table-tools'

const form = 'orders-to-pack'

function Tools({ asked }: { asked: OrdersQuestion }) {
  const { only, q, sort } = asked
  return (
    <TableTools>
      <TabLinks
        label="Orders by day"
        tabs={[
          {
            href: addressOf(asked, { only: '' }),
            label: 'To pack',
            count: orders.length,
            current: only === '',
          },
          { href: addressOf(asked, { only: 'today' }), label: 'Today', count: 5, current: only === 'today' },
        ]}
      />
      <div>
        <TableSearch action="/style/data/orders" keep={{ only, sort }} value={q} what="Order or name" />
        <ExportLink href={`/style/data/orders?q=${encodeURIComponent(q)}`} />
      </div>
    </TableTools>
  )
}

export function OrdersTable({ asked }: { asked: OrdersQuestion }) {
  const { rows, total } = listOrders(asked)
  return (
    <DataTable
      columns={orderColumns}
      empty={
        <EmptyState
          acts={
            <ButtonLink href={addressOf(asked, { q: '' })} small>
              Show all {orders.length}
            </ButtonLink>
          }
          small
          title={`No order is called “${asked.q}”`}
        >
          Numbers, names and plants are looked for in the orders to pack.
        </EmptyState>
      }
      foot={
        <Pagination
          href={(page) => addressOf(asked, { page })}
          page={asked.page}
          size={pageSize}
          total={total}
        />
      }
      name="Orders to pack"
      rowKey={({ number }) => number}
      rows={rows}
      selection={{
        form,
        action: '/style/data/orders',
        name: 'order',
        label: ({ number }) => `Select ${number}`,
        acts: (
          <>
            <BulkAct form={form} icon="printer" name="act" shortcut="L" value="labels">
              Print labels
            </BulkAct>
            <BulkAct form={form} name="act" shortcut="P" value="packed">
              Mark packed
            </BulkAct>
          </>
        ),
      }}
      sorting={{ order: asked.sort, href: (sort) => addressOf(asked, { sort }) }}
      tools={<Tools asked={asked} />}
    />
  )
}
