import { Notice } from '@/components/ui/notice'
import { Loading, RowSkeleton } from '@/components/ui/skeleton'

/** While the rows are fetched: as many lines as will come, so that nothing below moves. */
export function TableSkeleton({ what, rows = 6 }: { /** "Loading orders" */ what: string; rows?: number }) {
  const lines = Array.from({ length: rows }, (_, line) => line)
  return (
    <Loading what={what}>
      <div className="table-skeleton">
        {lines.map((line) => (
          <RowSkeleton key={line} />
        ))}
      </div>
    </Loading>
  )
}

type FailureProps = {
  /** "The orders could not be read." */
  what: string
  /** What is true meanwhile, and what to do. */
  next: string
  /** The same address again. */
  again: string
}

export function TableFailure({ what, next, again }: FailureProps) {
  return (
    <Notice
      action={
        <a className="link" href={again}>
          Try again
        </a>
      }
      title={what}
      tone="rose"
      urgent
    >
      {next}
    </Notice>
  )
}
