import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { narrowPlaces, type Column } from '@/components/ui/table/columns'
import { DataTable } from '@/components/ui/table/data-table'
import { directionOf, orderAfter, readOrder } from '@/components/ui/table/sort-order'

describe('the order in the address', () => {
  it('turns at the second press, and begins where the column says', () => {
    expect(orderAfter('due', 'due')).toBe('-due')
    expect(orderAfter('-due', 'due')).toBe('due')
    expect(orderAfter('due', 'total')).toBe('total')
    expect(orderAfter('due', 'total', true)).toBe('-total')
    expect(directionOf('-total', 'total')).toBe('descending')
    expect(directionOf('total', 'due')).toBeNull()
  })

  it('takes only words it knows', () => {
    expect(readOrder('-total', ['due', 'total'], 'due')).toBe('-total')
    expect(readOrder('total; drop', ['due', 'total'], 'due')).toBe('due')
    expect(readOrder('--total', ['due', 'total'], 'due')).toBe('due')
    expect(readOrder(undefined, ['due', 'total'], 'due')).toBe('due')
  })
})

it('every column has a place in a narrow row', () => {
  expect(narrowPlaces([{ narrow: 'which' }, {}, { narrow: 'what' }, {}, {}])).toEqual([
    'which',
    'left',
    'what',
    'right',
    'left',
  ])
})

type Row = { id: string; sum: number }
const columns: Column<Row>[] = [
  { key: 'id', heading: 'Payout', cell: ({ id }) => id, namesRow: true },
  { key: 'sum', heading: 'Sum', cell: ({ sum }) => sum, end: true, sort: 'sum', falling: true, label: true },
]
const draw = (rows: Row[], order = '-sum') =>
  renderToStaticMarkup(
    <DataTable
      columns={columns}
      empty="No payouts yet"
      name="Payouts"
      rowKey={({ id }) => id}
      rows={rows}
      sorting={{ order, href: (to) => `?sort=${to}` }}
    />,
  )

describe('DataTable', () => {
  it('is a table whose heading says the order and leads to the other one', () => {
    const markup = draw([{ id: 'P-1', sum: 5 }])
    expect(markup).toContain('aria-sort="descending"')
    expect(markup).toContain('href="?sort=sum"')
    expect(markup).toMatch(/<th[^>]*scope="row"[^>]*>P-1<\/th>/)
    expect(markup).toContain('data-label="Sum"')
  })

  it('without rows says why, and draws no empty table', () => {
    const markup = draw([])
    expect(markup).toContain('No payouts yet')
    expect(markup).not.toContain('<table')
  })
})
