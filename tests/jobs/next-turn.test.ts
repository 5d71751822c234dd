import { expect, test } from 'vitest'
import { nextTurn } from '@/lib/jobs/rules/next-turn'

const at = (time: string) => new Date(`2026-03-01T${time}Z`)
const tenMinutes = 600_000

test.each([
  ['taken on time', '10:00:00', '10:00:00', '10:10:00'],
  ['taken late, but before the next', '10:00:00', '10:09:59', '10:10:00'],
  ['one missed', '10:00:00', '10:10:00', '10:20:00'],
  ['a night missed: one turn, in the old rhythm', '00:00:00', '09:03:00', '09:10:00'],
  ['asked too early, by a clock that ran back', '10:00:00', '09:59:00', '10:10:00'],
])('%s', (_what, due, now, next) => {
  expect(nextTurn(at(due), tenMinutes, at(now))).toEqual(at(next))
})
