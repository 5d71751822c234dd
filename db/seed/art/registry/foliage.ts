import type { Recipe } from '@/db/seed/art/recipe'
import { aglaonema } from '@/db/seed/art/species/aglaonema'
import { alocasiaPolly } from '@/db/seed/art/species/alocasia-polly'
import { aluminiumPlant } from '@/db/seed/art/species/aluminium-plant'
import { arecaPalm } from '@/db/seed/art/species/areca-palm'
import { arrowheadPlant } from '@/db/seed/art/species/arrowhead-plant'
import { babyRubberPlant } from '@/db/seed/art/species/baby-rubber-plant'
import { basil } from '@/db/seed/art/species/basil'
import { begoniaMaculata } from '@/db/seed/art/species/begonia-maculata'
import { birdOfParadise } from '@/db/seed/art/species/bird-of-paradise'
import { birdsNestFern } from '@/db/seed/art/species/birds-nest-fern'
import { birdsNestSnakePlant } from '@/db/seed/art/species/birds-nest-snake-plant'
import { bostonFern } from '@/db/seed/art/species/boston-fern'
import { caladium } from '@/db/seed/art/species/caladium'
import { calatheaMedallion } from '@/db/seed/art/species/calathea-medallion'
import { calatheaOrbifolia } from '@/db/seed/art/species/calathea-orbifolia'
import { calatheaRattlesnake } from '@/db/seed/art/species/calathea-rattlesnake'
import { calatheaWhiteFusion } from '@/db/seed/art/species/calathea-white-fusion'
import { castIronPlant } from '@/db/seed/art/species/cast-iron-plant'
import { coffeePlant } from '@/db/seed/art/species/coffee-plant'
import { coleus } from '@/db/seed/art/species/coleus'
import { cornPlant } from '@/db/seed/art/species/corn-plant'
import { croton } from '@/db/seed/art/species/croton'
import { cylinderSnakePlant } from '@/db/seed/art/species/cylinder-snake-plant'
import { dieffenbachia } from '@/db/seed/art/species/dieffenbachia'
import { dragonTree } from '@/db/seed/art/species/dragon-tree'
import { emeraldRipplePeperomia } from '@/db/seed/art/species/emerald-ripple-peperomia'
import { englishIvy } from '@/db/seed/art/species/english-ivy'
import { eucalyptus } from '@/db/seed/art/species/eucalyptus'
import { fiddleLeafFig } from '@/db/seed/art/species/fiddle-leaf-fig'
import { fishbonePrayerPlant } from '@/db/seed/art/species/fishbone-prayer-plant'
import { goldenPothos } from '@/db/seed/art/species/golden-pothos'
import { heartleafPhilodendron } from '@/db/seed/art/species/heartleaf-philodendron'
import { hoyaCarnosa } from '@/db/seed/art/species/hoya-carnosa'
import { kentiaPalm } from '@/db/seed/art/species/kentia-palm'
import { krimsonPrincessHoya } from '@/db/seed/art/species/krimson-princess-hoya'
import { lavender } from '@/db/seed/art/species/lavender'
import { lemonLimeDracaena } from '@/db/seed/art/species/lemon-lime-dracaena'
import { luckyBamboo } from '@/db/seed/art/species/lucky-bamboo'
import { maidenhairFern } from '@/db/seed/art/species/maidenhair-fern'
import { marbleQueenPothos } from '@/db/seed/art/species/marble-queen-pothos'
import { mint } from '@/db/seed/art/species/mint'
import { moneyTree } from '@/db/seed/art/species/money-tree'
import { monstera } from '@/db/seed/art/species/monstera'
import { moonValleyPilea } from '@/db/seed/art/species/moon-valley-pilea'
import { moonshineSnakePlant } from '@/db/seed/art/species/moonshine-snake-plant'
import { neonPothos } from '@/db/seed/art/species/neon-pothos'
import { oliveTree } from '@/db/seed/art/species/olive-tree'
import { parlorPalm } from '@/db/seed/art/species/parlor-palm'
import { peperomiaHope } from '@/db/seed/art/species/peperomia-hope'
import { peperomiaWatermelon } from '@/db/seed/art/species/peperomia-watermelon'
import { persianShield } from '@/db/seed/art/species/persian-shield'
import { philodendronBirkin } from '@/db/seed/art/species/philodendron-birkin'
import { philodendronBrasil } from '@/db/seed/art/species/philodendron-brasil'
import { pilea } from '@/db/seed/art/species/pilea'
import { pinkCaladium } from '@/db/seed/art/species/pink-caladium'
import { pinkPrincessPhilodendron } from '@/db/seed/art/species/pink-princess-philodendron'
import { pinstripeCalathea } from '@/db/seed/art/species/pinstripe-calathea'
import { polkaDotPlant } from '@/db/seed/art/species/polka-dot-plant'
import { prayerPlant } from '@/db/seed/art/species/prayer-plant'
import { purpleShamrock } from '@/db/seed/art/species/purple-shamrock'
import { rexBegonia } from '@/db/seed/art/species/rex-begonia'
import { rosemary } from '@/db/seed/art/species/rosemary'
import { rubberPlant } from '@/db/seed/art/species/rubber-plant'
import { rubberPlantBurgundy } from '@/db/seed/art/species/rubber-plant-burgundy'
import { rubberPlantTineke } from '@/db/seed/art/species/rubber-plant-tineke'
import { sage } from '@/db/seed/art/species/sage'
import { sagoPalm } from '@/db/seed/art/species/sago-palm'
import { satinPothos } from '@/db/seed/art/species/satin-pothos'
import { snakePlant } from '@/db/seed/art/species/snake-plant'
import { spiderPlant } from '@/db/seed/art/species/spider-plant'
import { stringOfHearts } from '@/db/seed/art/species/string-of-hearts'
import { stromantheTriostar } from '@/db/seed/art/species/stromanthe-triostar'
import { thyme } from '@/db/seed/art/species/thyme'
import { tiPlant } from '@/db/seed/art/species/ti-plant'
import { tigerAloe } from '@/db/seed/art/species/tiger-aloe'
import { tradescantiaNanouk } from '@/db/seed/art/species/tradescantia-nanouk'
import { tradescantiaZebrina } from '@/db/seed/art/species/tradescantia-zebrina'
import { umbrellaTree } from '@/db/seed/art/species/umbrella-tree'
import { velvetCardboardAnthurium } from '@/db/seed/art/species/velvet-cardboard-anthurium'
import { weepingFig } from '@/db/seed/art/species/weeping-fig'
import { whaleFin } from '@/db/seed/art/species/whale-fin'
import { yucca } from '@/db/seed/art/species/yucca'
import { zzPlant } from '@/db/seed/art/species/zz-plant'

/** Plants grown for their leaves. */
export const foliage: readonly Recipe[] = [
  aglaonema,
  alocasiaPolly,
  aluminiumPlant,
  arecaPalm,
  arrowheadPlant,
  babyRubberPlant,
  basil,
  begoniaMaculata,
  birdOfParadise,
  birdsNestFern,
  birdsNestSnakePlant,
  bostonFern,
  caladium,
  calatheaMedallion,
  calatheaOrbifolia,
  calatheaRattlesnake,
  calatheaWhiteFusion,
  castIronPlant,
  coffeePlant,
  coleus,
  cornPlant,
  croton,
  cylinderSnakePlant,
  dieffenbachia,
  dragonTree,
  emeraldRipplePeperomia,
  englishIvy,
  eucalyptus,
  fiddleLeafFig,
  fishbonePrayerPlant,
  goldenPothos,
  heartleafPhilodendron,
  hoyaCarnosa,
  kentiaPalm,
  krimsonPrincessHoya,
  lavender,
  lemonLimeDracaena,
  luckyBamboo,
  maidenhairFern,
  marbleQueenPothos,
  mint,
  moneyTree,
  monstera,
  moonValleyPilea,
  moonshineSnakePlant,
  neonPothos,
  oliveTree,
  parlorPalm,
  peperomiaHope,
  peperomiaWatermelon,
  persianShield,
  philodendronBirkin,
  philodendronBrasil,
  pilea,
  pinkCaladium,
  pinkPrincessPhilodendron,
  pinstripeCalathea,
  polkaDotPlant,
  prayerPlant,
  purpleShamrock,
  rexBegonia,
  rosemary,
  rubberPlant,
  rubberPlantBurgundy,
  rubberPlantTineke,
  sage,
  sagoPalm,
  satinPothos,
  snakePlant,
  spiderPlant,
  stringOfHearts,
  stromantheTriostar,
  thyme,
  tiPlant,
  tigerAloe,
  tradescantiaNanouk,
  tradescantiaZebrina,
  umbrellaTree,
  velvetCardboardAnthurium,
  weepingFig,
  whaleFin,
  yucca,
  zzPlant,
]
