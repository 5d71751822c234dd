import { invalidField } from '@/sandbox/mail/refusal'

const dayMs = 86_400_000

const units = new Map([
  ['min', 60_000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', dayMs],
])

const farthest = 30 * dayMs

/** ISO 8601, or `in 5 minutes`; the rest of Resend's natural language is not spoken here. */
export function readSchedule(value: unknown, now: Date): string | null {
  if (value === null || value === undefined || value === '') return null
  const at = typeof value === 'string' ? (fromWords(value, now) ?? Date.parse(value)) : NaN
  if (Number.isNaN(at)) {
    throw invalidField('The `scheduled_at` field must be a date in ISO 8601 format, or like `in 1 min`.')
  }
  if (at - now.getTime() > farthest) {
    throw invalidField('The `scheduled_at` field must be at most 30 days from now.')
  }
  return at <= now.getTime() ? null : new Date(at).toISOString()
}

function fromWords(words: string, now: Date): number | null {
  const match = /^in (\d{1,6}) (min|minute|hour|day)s?$/i.exec(words.trim())
  const unit = units.get(match?.[2]?.toLowerCase() ?? '')
  return unit === undefined ? null : now.getTime() + Number(match?.[1]) * unit
}
