import type { Recipe } from '@/db/seed/art/recipe'
import { aloeVera } from '@/db/seed/art/species/aloe-vera'
import { blueChalksticks } from '@/db/seed/art/species/blue-chalksticks'
import { burrosTail } from '@/db/seed/art/species/burros-tail'
import { columnCactus } from '@/db/seed/art/species/column-cactus'
import { echeveria } from '@/db/seed/art/species/echeveria'
import { echeveriaAgavoides } from '@/db/seed/art/species/echeveria-agavoides'
import { echeveriaBlackPrince } from '@/db/seed/art/species/echeveria-black-prince'
import { echeveriaPerle } from '@/db/seed/art/species/echeveria-perle'
import { foxtailAgave } from '@/db/seed/art/species/foxtail-agave'
import { gasteria } from '@/db/seed/art/species/gasteria'
import { ghostPlant } from '@/db/seed/art/species/ghost-plant'
import { goldenBarrelCactus } from '@/db/seed/art/species/golden-barrel-cactus'
import { houseleek } from '@/db/seed/art/species/houseleek'
import { jadePlant } from '@/db/seed/art/species/jade-plant'
import { queenVictoriaAgave } from '@/db/seed/art/species/queen-victoria-agave'
import { stringOfBananas } from '@/db/seed/art/species/string-of-bananas'
import { stringOfButtons } from '@/db/seed/art/species/string-of-buttons'
import { stringOfPearls } from '@/db/seed/art/species/string-of-pearls'
import { zebraHaworthia } from '@/db/seed/art/species/zebra-haworthia'

/** Plants that store water: cacti and succulents. */
export const succulents: readonly Recipe[] = [
  aloeVera,
  blueChalksticks,
  burrosTail,
  columnCactus,
  echeveria,
  echeveriaAgavoides,
  echeveriaBlackPrince,
  echeveriaPerle,
  foxtailAgave,
  gasteria,
  ghostPlant,
  goldenBarrelCactus,
  houseleek,
  jadePlant,
  queenVictoriaAgave,
  stringOfBananas,
  stringOfButtons,
  stringOfPearls,
  zebraHaworthia,
]
