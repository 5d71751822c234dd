import { carnationBunch } from '@/db/seed/art/bouquet/recipes/carnation-bunch'
import { cottageGarden } from '@/db/seed/art/bouquet/recipes/cottage-garden'
import { dahlias } from '@/db/seed/art/bouquet/recipes/dahlias'
import { daisies } from '@/db/seed/art/bouquet/recipes/daisies'
import { gerberaBunch } from '@/db/seed/art/bouquet/recipes/gerbera-bunch'
import { harvest } from '@/db/seed/art/bouquet/recipes/harvest'
import { hydrangeas } from '@/db/seed/art/bouquet/recipes/hydrangeas'
import { lateNovember } from '@/db/seed/art/bouquet/recipes/late-november'
import { lavenderBunch } from '@/db/seed/art/bouquet/recipes/lavender-bunch'
import { lilies } from '@/db/seed/art/bouquet/recipes/lilies'
import { mixedTulips } from '@/db/seed/art/bouquet/recipes/mixed-tulips'
import { peonyBunch } from '@/db/seed/art/bouquet/recipes/peony-bunch'
import { proteaBunch } from '@/db/seed/art/bouquet/recipes/protea-bunch'
import { ranunculusBunch } from '@/db/seed/art/bouquet/recipes/ranunculus-bunch'
import { summerMeadow } from '@/db/seed/art/bouquet/recipes/summer-meadow'
import { sunflowers } from '@/db/seed/art/bouquet/recipes/sunflowers'
import { twelveRedRoses } from '@/db/seed/art/bouquet/recipes/twelve-red-roses'
import { whiteLinen } from '@/db/seed/art/bouquet/recipes/white-linen'
import type { Recipe } from '@/db/seed/art/recipe'

/** Cut flowers: bouquets and bunches of one kind. */
export const cut: readonly Recipe[] = [
  lateNovember,
  mixedTulips,
  twelveRedRoses,
  peonyBunch,
  summerMeadow,
  harvest,
  whiteLinen,
  sunflowers,
  gerberaBunch,
  carnationBunch,
  hydrangeas,
  ranunculusBunch,
  lilies,
  lavenderBunch,
  proteaBunch,
  cottageGarden,
  dahlias,
  daisies,
]
