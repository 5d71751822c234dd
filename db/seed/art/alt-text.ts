import type { BouquetRecipe, GoodsRecipe, PictureView, PlantRecipe, Recipe } from '@/db/seed/art/recipe'
import { plantUp, vesselFor } from '@/db/seed/art/scene/planted'
import type { Order } from '@/db/seed/art/scene/order'
import { type VesselName, vessels } from '@/db/seed/art/vessel/vessels'

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** What a visitor hears who does not see: "A monstera with nine split leaves in a terracotta pot". */
export function altText(recipe: Recipe, order: Wanted): string {
  if (recipe.kind === 'plant') return plantText(recipe, order)
  const words = recipe.kind === 'bouquet' ? bouquetWords(recipe) : goodsWords(recipe)
  if (order.view === 'detail') return `Close view: ${words}`
  return `${capital(words)}${placeOf(order.view)}`
}

type Wanted = Pick<Order, 'slug' | 'vessel'> & { view: PictureView }

function placeOf(view: PictureView): string {
  if (view === 'scale') return ', beside a coffee mug of nine centimetres'
  return view === 'room' ? ', in a living room' : ''
}

/** "Late November: garden roses, ranunculus and wax flowers with eucalyptus, wrapped in paper". */
function bouquetWords({ name, flowers, greens = [], hold, words }: BouquetRecipe): string {
  const kinds = [...new Set(flowers.map(({ stem }) => stem.plural ?? `${stem.name}s`))]
  const leaves = [...new Set(greens.map(({ sprig }) => sprig.name))]
  const green = leaves.length > 0 ? ` with ${listed(leaves)}` : ''
  const what = `${kinds.length === 1 ? '' : `${name}: `}${listed(kinds)}${green}`
  return `${what}, ${HELD[hold.kind]}${words?.look ? `, ${words.look}` : ''}`
}

const HELD = {
  paper: 'wrapped in paper and tied with a ribbon',
  tied: 'tied with a ribbon',
  glass: 'in a glass vase',
  vessel: 'in a vase',
} as const

function goodsWords({ name, words }: GoodsRecipe): string {
  const several = name.endsWith('s') && !name.endsWith('glass')
  const look = words?.look
  const joined = look && /^(with|in|of|bound) /.test(look) ? ` ${look}` : look ? `, ${look}` : ''
  return `${several || /^(pair|trio|three) /.test(name) ? name : a(name)}${joined}`
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

function plantText(recipe: PlantRecipe, { view, slug, vessel }: Wanted): string {
  const { leaf = 'leaf', look } = recipe.words ?? {}
  const leaves = recipe.words?.leaves ?? (leaf.endsWith('leaf') ? `${leaf.slice(0, -4)}leaves` : `${leaf}s`)
  if (view === 'detail') return `Close view of ${a(recipe.name)}: ${leaves}`
  const pot = potWords(vessel ?? vesselFor(recipe, slug))
  const count = plantUp(recipe, slug, vessel).leaves
  const many = count <= 12 ? `${NUMBERS[count] ?? count} ${count === 1 ? leaf : leaves}` : leaves
  return `${capital(a(recipe.name))} with ${many}${look ? `, ${look},` : ''} in ${pot}${placeOf(view)}`
}

function potWords(vessel: Order['vessel']): string {
  const found = (Object.keys(vessels) as VesselName[]).find(
    (name) => name === vessel || vessels[name] === vessel,
  )
  if (!found) return 'a pot of its own'
  return a(/bowl|pot$/.test(found) ? found : `${found} pot`)
}

const a = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`
const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)
