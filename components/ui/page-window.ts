/** Page numbers to show, with null where some are left out: 1 … 4 5 6 … 20. Never a gap for a single page. */
export function pageWindow(page: number, pages: number, around = 1): (number | null)[] {
  const shown = new Set([1, pages])
  for (let near = page - around; near <= page + around; near++)
    if (near >= 1 && near <= pages) shown.add(near)
  const numbers = [...shown].toSorted((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    if (before === undefined || number - before === 1) return [number]
    return number - before === 2 ? [number - 1, number] : [null, number]
  })
}

const whole = new Intl.NumberFormat('en-US')

/** "1–24 of 312". A list that is walked by key knows no total, and says only what it shows. */
export function countSentence(page: number, size: number, total: number): string {
  if (total === 0) return 'None'
  const first = (page - 1) * size + 1
  const last = Math.min(page * size, total)
  const span = first === last ? whole.format(first) : `${whole.format(first)}–${whole.format(last)}`
  return `${span} of ${whole.format(total)}`
}

/** At least one, so that an empty list is page 1 of 1. */
export const pageCount = (size: number, total: number): number => Math.max(1, Math.ceil(total / size))
