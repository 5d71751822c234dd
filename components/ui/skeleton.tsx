import type { CSSProperties, ReactNode } from 'react'

/** What is on its way, said once; the drawing of it is for the eye alone. */
export function Loading({ what, children }: { /** "Loading plants" */ what: string; children: ReactNode }) {
  return (
    <div className="loading">
      <p className="sr-only" role="status">
        {what}
      </p>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}

/** A bar where a line of words goes. */
export function Bone({ width = '100%', height }: { width?: string; height?: number }) {
  const style: CSSProperties = height === undefined ? { width } : { width, height }
  return <span className="bone" style={style} />
}

export function CardSkeleton() {
  return (
    <div className="card-skeleton">
      <span className="picture lattice" />
      <Bone width="70%" />
      <Bone width="48%" />
      <Bone width="82%" />
    </div>
  )
}

/** The two lines of a row with its picture. */
export function RowSkeleton() {
  return (
    <div className="row-skeleton">
      <span className="bone" />
      <span>
        <Bone width="46%" />
        <Bone width="30%" />
      </span>
      <Bone width="100%" />
    </div>
  )
}

const lineWidths = ['97%', '100%', '94%', '99%', '91%']

/** A paragraph: lines of the length that words have, the last one short. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  const widths = Array.from({ length: lines }, (_, line) => ({
    line,
    width: line === lines - 1 ? '58%' : lineWidths[line % lineWidths.length],
  }))
  return (
    <div className="text-skeleton">
      {widths.map(({ line, width }) => (
        <Bone key={line} width={width} />
      ))}
    </div>
  )
}
