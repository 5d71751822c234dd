import { describe, expect, it } from 'vitest'
import { reach, stepFrom, sumOfBoxes, wishOf } from '@/components/ui/table/row-selection'

it.each([
  [2, 5, [2, 3, 4, 5]],
  [5, 2, [2, 3, 4, 5]],
  [3, 3, [3]],
  [-1, 4, [4]],
])('from row %d to row %d: %j', (from, to, rows) => {
  expect(reach(from, to)).toEqual(rows)
})

describe('stepFrom', () => {
  it.each([
    [-1, 1, 7, 0],
    [-1, -1, 7, 0],
    [0, -1, 7, 0],
    [0, 1, 7, 1],
    [6, 1, 7, 6],
  ] as const)('at %d, by %d, of %d rows: %d', (current, step, rows, next) => {
    expect(stepFrom(current, step, rows)).toBe(next)
  })
})

it.each([
  [0, 7, { checked: false, indeterminate: false }],
  [3, 7, { checked: false, indeterminate: true }],
  [7, 7, { checked: true, indeterminate: false }],
  [0, 0, { checked: false, indeterminate: false }],
])('%d of %d boxes: %j', (checked, rows, sum) => {
  expect(sumOfBoxes(checked, rows)).toEqual(sum)
})

it.each([
  ['j', 'next'],
  ['K', 'previous'],
  ['X', 'pick'],
  ['Enter', 'open'],
  ['Escape', 'clear'],
  ['p', null],
  ['constructor', null],
])('the key %s means %s', (key, wish) => {
  expect(wishOf(key)).toBe(wish)
})
