import { describe, expect, it } from 'vitest'
import { grouped, splitMatch } from '@/components/ui/suggestions'
import { matching } from '@/components/ui/workplace/commands'

describe('what is bold in a suggestion', () => {
  it.each([
    ['Monstera deliciosa', 'monst', ['', 'Monst', 'era deliciosa']],
    ['Mini monstera', ' monst ', ['Mini ', 'monst', 'era']],
    ['Gamoin and moin', 'moin', ['Gamoin and ', 'moin', '']],
    ['Pilea peperomioïdes', 'peperomioi', ['Pilea ', 'peperomioï', 'des']],
    ['Swiss cheese plant', 'cheese swiss', ['Swiss ', 'cheese', ' plant']],
    ['Boston fern', 'orchid', ['Boston fern', '', '']],
    ['Boston fern', '  ', ['Boston fern', '', '']],
  ])('%s for “%s”', (text, typed, parts) => expect(splitMatch(text, typed)).toEqual(parts))
})

it('lines of one group stand together, where the group first appears', () => {
  const line = (id: string, group?: string) => ({ id, group })
  const groups = grouped([line('a', 'Plants'), line('b'), line('c', 'Plants'), line('d', 'Growers')])
  expect(groups.map(([name, lines]) => [name, lines.map(({ id }) => id).join('')])).toEqual([
    ['Plants', 'ac'],
    ['', 'b'],
    ['Growers', 'd'],
  ])
})

describe('commands by what is typed', () => {
  const commands = [
    { id: 'labels', label: 'Print labels' },
    { id: 'away', label: 'Close the shop', words: 'vacation pause' },
    { id: 'shop', label: 'Shop settings' },
  ]
  it.each([
    ['', 'labels away shop'],
    ['shop', 'shop away'],
    ['lab pri', 'labels'],
    ['VACA', 'away'],
    ['hop', ''],
  ])('“%s” finds “%s”', (typed, ids) => {
    expect(
      matching(commands, typed)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids)
  })
})
