'use client'

import { Leaf } from '@/app/(shop)/style/overlays/_components/leaf'
import { SearchCombobox } from '@/components/ui/search-combobox'
import { splitMatch, type Suggestion } from '@/components/ui/suggestions'

const known: Suggestion[] = [
  ['monstera', 'Monstera deliciosa', 'Species', 'Species'],
  ['goeppertia', 'Goeppertia orbifolia', 'Species', 'Species'],
  ['swiss', 'Swiss cheese plant (monstera)', 'Plants', 'from $64'],
  ['mini', 'Mini monstera', 'Plants', 'from $29'],
  ['fern', 'Boston fern', 'Plants', '$28'],
  ['orchid', 'Moth orchid, white', 'Plants', '$46'],
  ['fernhill', 'Fernhill Nursery', 'Growers', '64 goods'],
  ['harrow', 'Harrow Orchids', 'Growers', '31 goods'],
].map(([id = '', text = '', group, aside]) => ({
  id,
  text,
  group,
  aside,
  href: `/style/data?found=${id}`,
  picture: group === 'Growers' ? undefined : <Leaf />,
}))

/** As the door of the shop would answer, with one slow answer: what is asked by a single letter takes a second. */
async function suggest(text: string): Promise<Suggestion[]> {
  await new Promise((resolve) => setTimeout(resolve, text.length === 1 ? 1000 : 40))
  return known.filter((one) => splitMatch(one.text, text)[1] !== '')
}

export function LiveSearch() {
  return <SearchCombobox action="/style/data" label="Search plants, flowers, makers" suggest={suggest} />
}
