import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  /** What the drawing shows, in words: "87 · 71 in the 14 before". Read before the drawing, and in its place. */
  summary: ReactNode
  /** The drawing. */
  children: ReactNode
  table: {
    across: string
    columns: readonly string[]
    rows: readonly (readonly [string, ...(string | number)[]])[]
  }
  heading?: 'h2' | 'h3'
}

/** A drawing with its sentence and its numbers: who cannot see it, or wants to be sure, opens the table. */
export function ChartFrame({ title, summary, children, table, heading }: Props) {
  const Heading = heading ?? 'h2'
  const id = useId()
  return (
    <figure aria-labelledby={id} className="chart">
      <figcaption className="chart-head">
        <Heading className="type-h4" id={id}>
          {title}
        </Heading>
        <span className="chart-summary">{summary}</span>
      </figcaption>
      {children}
      <details className="chart-numbers">
        <summary>Show as table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.across}</th>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={table.columns[index]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
