const small =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  )

/** "Twelve mails", "One mail", "214 mails": a number that opens a heading. */
export function countOf(count: number, noun: { one: string; many: string }): string {
  return `${small[count] ?? count.toLocaleString('en-US')} ${count === 1 ? noun.one : noun.many}`
}

export const atTime = (at: Date) =>
  at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).toLowerCase().replace(/\s/g, ' ')

export const atSecond = (at: Date) =>
  at
    .toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' })
    .toLowerCase()
    .replace(/\s/g, ' ')

const dayKey = (at: Date) => at.toDateString()

export function onDay(at: Date, now: Date): string {
  if (dayKey(at) === dayKey(now)) return 'Today'
  if (dayKey(at) === dayKey(new Date(now.getTime() - 86_400_000))) return 'Yesterday'
  if (dayKey(at) === dayKey(new Date(now.getTime() + 86_400_000))) return 'Tomorrow'
  const year = at.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const)
  return at.toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year })
}

/** Day names stay as they are; "Today" does not. */
export const midSentence = (words: string) =>
  words.replace(/^(Today|Tomorrow|Yesterday)/, (word) => word.toLowerCase())

export const shortBytes = (bytes: number) =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`
