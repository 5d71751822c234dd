const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en-US')

export const ratingText = (value: number): string => oneDecimal.format(value)
export const countText = (count: number): string => whole.format(count)

/** What a screen reader says for the stars: "4.8 of 5, 212 reviews". */
export function ratingName(value: number, count?: number): string {
  if (count === undefined) return `${shortText(value)} of 5`
  return `${ratingText(value)} of 5, ${countText(count)} ${count === 1 ? 'review' : 'reviews'}`
}

/** Stars are drawn in halves: 4.8 shows five, 4.7 four and a half. */
export const halfStars = (value: number): number => Math.min(5, Math.max(0, Math.round(value * 2) / 2))

/** One person gives whole stars: "4 of 5", not "4.0 of 5". */
const shortText = (value: number): string => (Number.isInteger(value) ? String(value) : ratingText(value))
