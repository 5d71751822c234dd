import type { Metadata } from 'next'
import { OrdersTable } from '@/app/(shop)/style/data/orders/_components/orders-table'
import { sorts } from '@/app/(shop)/style/data/orders/_components/orders'
import { Notice } from '@/components/ui/notice'
import { readOrder } from '@/components/ui/table/sort-order'

export const metadata: Metadata = { title: 'Style book: a table at work', robots: { index: false } }

// Its rows are in the address: nothing of it can be drawn before somebody asks.
export const instant = false

const acts: Record<string, string> = { labels: 'Labels printed', packed: 'Marked packed' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)
const many = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

export default async function OrdersPage({ searchParams }: Props) {
  const asked = await searchParams
  const done = acts[one(asked.act) ?? '']
  return (
    <main className="wrap pt-10 pb-24" id="content">
      <h1 className="type-work">Ten orders to pack</h1>
      <p className="text-soft mt-2 mb-8 max-w-[64ch]">
        The table of the workplaces, with rows of the style book.{' '}
        <a className="link" href="/style/data">
          Back to the sheet
        </a>
      </p>
      {done ? (
        <div className="mb-6" role="status">
          <Notice tone="leaf">
            {done}: {many(asked.order).join(', ')}.
          </Notice>
        </div>
      ) : null}
      <OrdersTable
        asked={{
          sort: readOrder(one(asked.sort), sorts, 'due'),
          only: one(asked.only) === 'today' ? 'today' : '',
          q: one(asked.q) ?? '',
          page: Math.max(1, Math.floor(Number(one(asked.page))) || 1),
        }}
      />
    </main>
  )
}
