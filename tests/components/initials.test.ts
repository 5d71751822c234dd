import { expect, it } from 'vitest'
import { initialsOf } from '@/components/ui/initials'

it.each([
  ['Ines Okafor', 'IO'],
  ['Kiln Row Pottery', 'KP'],
  ['Fernhill', 'F'],
  ['Oak & Iron Café', 'OC'],
  ['élodie van der berg', 'ÉB'],
  ['3 Sisters', '3S'],
  ['  ', ''],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
