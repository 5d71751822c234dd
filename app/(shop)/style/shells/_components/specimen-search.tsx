'use client'

import { SearchCombobox } from '@/components/ui/search-combobox'
import type { Suggestion } from '@/components/ui/suggestions'

const here = '/style/shells/shop'
const lines: Suggestion[] = [
  {
    id: 'monstera',
    text: 'Monstera deliciosa',
    group: 'Species',
    aside: '14 plants',
    href: `${here}#monstera`,
  },
  {
    id: 'epipremnum',
    text: 'Epipremnum aureum',
    group: 'Species',
    aside: '9 plants',
    href: `${here}#pothos`,
  },
  { id: 'cheese', text: 'Swiss cheese plant', group: 'Plants', aside: 'from $64', href: `${here}#cheese` },
  { id: 'mini', text: 'Mini monstera', group: 'Plants', aside: 'from $29', href: `${here}#mini` },
  {
    id: 'fernhill',
    text: 'Fernhill Nursery',
    group: 'Growers',
    aside: 'Hudson, New York',
    href: `${here}#fernhill`,
  },
]

/** The box of the shop over a handful of words. */
export function SpecimenSearch() {
  return (
    <SearchCombobox
      action={here}
      label="Search plants, flowers, makers"
      suggest={(text) =>
        Promise.resolve(lines.filter((line) => line.text.toLowerCase().includes(text.toLowerCase())))
      }
    />
  )
}
