export type RangeBounds = { min: number; max: number; step?: number }

/** Where a thumb stands for what is written in its field; what cannot be read, or nothing, is the end of the track. */
export function thumbAt(text: string, end: number, { min, max }: RangeBounds): number {
  const value = text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : end
}

/** What a thumb writes: nothing at the end of the track, where there is no limit, so that the address stays short. */
export const thumbText = (value: number, end: number): string => (value === end ? '' : String(value))

/** Share of the track before a value, 0 to 1. */
export const shareOf = (value: number, { min, max }: RangeBounds): number =>
  max === min ? 0 : (value - min) / (max - min)
