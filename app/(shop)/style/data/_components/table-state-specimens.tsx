import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Column } from '@/components/ui/table/columns'
import { DataTable } from '@/components/ui/table/data-table'
import { TableFailure, TableSkeleton } from '@/components/ui/table/table-states'

type Payout = { id: string; day: string; orders: number; sum: string }

const payouts: Payout[] = [
  { id: 'P-118', day: 'Tue, Nov 17', orders: 31, sum: '$2,104.30' },
  { id: 'P-117', day: 'Tue, Nov 10', orders: 28, sum: '$1,871.00' },
]

const columns: Column<Payout>[] = [
  { key: 'id', heading: 'Payout', cell: ({ id }) => id, narrow: 'what', namesRow: true },
  { key: 'day', heading: 'Day', cell: ({ day }) => day, narrow: 'which' },
  { key: 'orders', heading: 'Orders', cell: ({ orders }) => orders, end: true, label: true, narrow: 'who' },
  { key: 'sum', heading: 'Sum', cell: ({ sum }) => sum, end: true, narrow: 'when' },
]

const nothing = (
  <EmptyState
    acts={
      <ButtonLink href="#all" small>
        Show all 51
      </ButtonLink>
    }
    heading="h3"
    small
    title="No order is called “Fernn”"
  >
    A name, a number or a ZIP is looked for in the orders to pack, of which there are seven.
  </EmptyState>
)

export function TableStateSpecimens() {
  return (
    <Specimen
      rule="Rows of 56 px in two lines, numbers at the right. Too narrow for columns, a row folds: what and when, which and who, then the rest."
      title="Table"
    >
      <p>
        <a className="link" href="/style/data/orders">
          The orders table, at work
        </a>
        : sorting, pages, ranges, keys, acts on many rows.
      </p>
      <State name="To be read only" wide>
        <DataTable columns={columns} empty={nothing} name="Payouts" rowKey={({ id }) => id} rows={payouts} />
      </State>
      <State name="Nothing found" wide>
        <DataTable columns={columns} empty={nothing} name="Payouts found" rowKey={({ id }) => id} rows={[]} />
      </State>
      <State name="On its way" wide>
        <TableSkeleton rows={3} what="Loading orders" />
      </State>
      <State name="Failed" wide>
        <TableFailure
          again="/style/data"
          next="Nothing is lost: they are kept, and only the way to them is shut. Try again in a minute."
          what="The orders could not be read."
        />
      </State>
    </Specimen>
  )
}
