import type { ReactNode } from 'react'
import { BulkBar } from '@/components/ui/table/bulk-bar'
import { narrowPlaces, type Column, type Placed } from '@/components/ui/table/columns'
import { PickBox } from '@/components/ui/table/pick-box'
import { TableHead, type Sorting } from '@/components/ui/table/table-head'

export type Selection<Row> = {
  /** Id of the form; each picked row is one value of `name` in it. */
  form: string
  action: string | ((data: FormData) => void | Promise<void>)
  /** For an address; an action is always posted. */
  method?: 'get' | 'post'
  name: string
  /** "Select TR-20398" */
  label: (row: Row) => string
  /** `<BulkAct form={…}>`, one for each thing that can be done. */
  acts: ReactNode
  /** Hidden fields of the form. */
  fields?: ReactNode
}

type Props<Row> = {
  /** What the rows are: "Orders to pack". */
  name: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sorting?: Sorting
  selection?: Selection<Row>
  /** Tabs, search, export: a `<TableTools>`. */
  tools?: ReactNode
  /** Stands where the rows would: an `<EmptyState small>` that names the cause. */
  empty: ReactNode
  /** Pages, or a sentence. */
  foot?: ReactNode
}

/** A real table, drawn on the server. On a narrow sheet its rows fold to two lines; nothing is scrolled sideways, nothing is left out. */
export function DataTable<Row>({
  name,
  columns,
  rows,
  rowKey,
  sorting,
  selection,
  tools,
  empty,
  foot,
}: Props<Row>) {
  const places = narrowPlaces(columns)
  return (
    <section aria-label={name} className={selection ? 'data-table data-table-picks' : 'data-table'}>
      {tools}
      {selection ? (
        <form action={selection.action} id={selection.form} method={selection.method}>
          {selection.fields}
        </form>
      ) : null}
      {rows.length === 0 ? (
        <div className="table-empty">{empty}</div>
      ) : (
        <>
          {selection ? <BulkBar form={selection.form}>{selection.acts}</BulkBar> : null}
          <table>
            <TableHead columns={columns} picks={selection !== undefined} sorting={sorting} />
            <tbody>
              {rows.map((row) => (
                <TableRow
                  columns={columns}
                  key={rowKey(row)}
                  places={places}
                  row={row}
                  selection={selection}
                  value={rowKey(row)}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
      {foot}
    </section>
  )
}

type RowProps<Row> = {
  row: Row
  value: string
  columns: readonly Column<Row>[]
  places: readonly Placed[]
  selection?: Selection<Row>
}

function TableRow<Row>({ row, value, columns, places, selection }: RowProps<Row>) {
  return (
    <tr>
      {selection ? (
        <td className="pick">
          <PickBox form={selection.form} label={selection.label(row)} name={selection.name} value={value} />
        </td>
      ) : null}
      {columns.map((column, index) => {
        const Cell = column.namesRow ? 'th' : 'td'
        return (
          <Cell
            className={[`at-${places[index]}`, column.end && 'end'].filter(Boolean).join(' ')}
            data-label={column.label ? column.heading : undefined}
            key={column.key}
            scope={column.namesRow ? 'row' : undefined}
          >
            {column.cell(row)}
          </Cell>
        )
      })}
    </tr>
  )
}
