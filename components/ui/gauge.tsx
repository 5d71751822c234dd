type Props = {
  /** Filled cells of four. */
  value: 0 | 1 | 2 | 3 | 4
  /** Alone it must say what it measures; beside the words that say it, it is a drawing. */
  label?: string
}

/** Four cells, for light, water and humidity only: what has no scale gets no gauge. */
export function Gauge({ value, label }: Props) {
  return (
    <span
      aria-hidden={label ? undefined : true}
      aria-label={label ? `${label}, ${value} of 4` : undefined}
      className="gauge"
      role={label ? 'img' : undefined}
    >
      {[1, 2, 3, 4].map((cell) => (
        <i data-on={cell <= value || undefined} key={cell} />
      ))}
    </span>
  )
}
