const units = ['kB', 'MB', 'GB'] as const

/** As a person reads it: three figures at most. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  let value = round(bytes / 1000)
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value = round(value / 1000)
    unit += 1
  }
  return `${value} ${units[unit]}`
}

/** After each step, so that 999,999 bytes are 1 MB and not 1000 kB. */
const round = (value: number): number => Number(value.toPrecision(3))
