import { Icon } from '@/components/ui/icon'
import type { Column } from '@/components/ui/table/columns'
import { PickBox } from '@/components/ui/table/pick-box'
import { directionOf, orderAfter, type Order } from '@/components/ui/table/sort-order'

export type Sorting = {
  order: Order
  /** The address of the same list in another order. */
  href: (order: Order) => string
}

type Props<Row> = { columns: readonly Column<Row>[]; sorting?: Sorting; picks: boolean }

export function TableHead<Row>({ columns, sorting, picks }: Props<Row>) {
  return (
    <thead>
      <tr>
        {picks ? (
          <th className="pick" scope="col">
            <PickBox label="Select all on this page" />
          </th>
        ) : null}
        {columns.map((column) => (
          <Heading column={column} key={column.key} sorting={sorting} />
        ))}
      </tr>
    </thead>
  )
}

function Heading<Row>({ column, sorting }: { column: Column<Row>; sorting?: Sorting }) {
  const { heading, sort, falling, end } = column
  const sorts = sort !== undefined && sorting !== undefined
  const direction = sorts ? directionOf(sorting.order, sort) : null
  return (
    <th
      aria-sort={direction ?? undefined}
      className={[sorts && 'sorts', end && 'end'].filter(Boolean).join(' ') || undefined}

      scope="col"
    >
      {sorts ? (
        <a href={sorting.href(orderAfter(sorting.order, sort, falling))}>
          {heading}
          <Icon name={arrowOf(direction, falling)} />
        </a>
      ) : (
        heading
      )}
    </th>
  )
}

function arrowOf(direction: ReturnType<typeof directionOf>, falling = false) {
  if (direction === null) return falling ? 'arrow-down' : 'arrow-up'
  return direction === 'ascending' ? 'arrow-up' : 'arrow-down'
}
