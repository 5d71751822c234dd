import type { Recipe } from '@/db/seed/art/recipe'
import { africanViolet } from '@/db/seed/art/species/african-violet'
import { amaryllis } from '@/db/seed/art/species/amaryllis'
import { anthurium } from '@/db/seed/art/species/anthurium'
import { cyclamen } from '@/db/seed/art/species/cyclamen'
import { kalanchoe } from '@/db/seed/art/species/kalanchoe'
import { peaceLilyInFlower } from '@/db/seed/art/species/peace-lily-in-flower'
import { pinkMothOrchid } from '@/db/seed/art/species/pink-moth-orchid'
import { whiteMothOrchid } from '@/db/seed/art/species/white-moth-orchid'

/** Potted plants bought for their flowers. */
export const flowering: readonly Recipe[] = [
  whiteMothOrchid,
  pinkMothOrchid,
  peaceLilyInFlower,
  anthurium,
  africanViolet,
  cyclamen,
  kalanchoe,
  amaryllis,
]
