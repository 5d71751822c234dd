import type { Recipe } from '@/db/seed/art/recipe'
import { amberCandle } from '@/db/seed/art/goods/recipes/amber-candle'
import { archPrint } from '@/db/seed/art/goods/recipes/arch-print'
import { botanicalSoap } from '@/db/seed/art/goods/recipes/botanical-soap'
import { bottleVase } from '@/db/seed/art/goods/recipes/bottle-vase'
import { budVases } from '@/db/seed/art/goods/recipes/bud-vases'
import { copperWateringCan } from '@/db/seed/art/goods/recipes/copper-watering-can'
import { cuttingBoard } from '@/db/seed/art/goods/recipes/cutting-board'
import { dinnerPlate } from '@/db/seed/art/goods/recipes/dinner-plate'
import { dripGlazePlanter } from '@/db/seed/art/goods/recipes/drip-glaze-planter'
import { dripJar } from '@/db/seed/art/goods/recipes/drip-jar'
import { gardenBooks } from '@/db/seed/art/goods/recipes/garden-books'
import { giftBox } from '@/db/seed/art/goods/recipes/gift-box'
import { greetingCard } from '@/db/seed/art/goods/recipes/greeting-card'
import { handTrowel } from '@/db/seed/art/goods/recipes/hand-trowel'
import { herbSeeds } from '@/db/seed/art/goods/recipes/herb-seeds'
import { incenseBowl } from '@/db/seed/art/goods/recipes/incense-bowl'
import { linenNapkins } from '@/db/seed/art/goods/recipes/linen-napkins'
import { macrameHanger } from '@/db/seed/art/goods/recipes/macrame-hanger'
import { mugPair } from '@/db/seed/art/goods/recipes/mug-pair'
import { nestingBowls } from '@/db/seed/art/goods/recipes/nesting-bowls'
import { pillarCandles } from '@/db/seed/art/goods/recipes/pillar-candles'
import { plantJournal } from '@/db/seed/art/goods/recipes/plant-journal'
import { propagationVase } from '@/db/seed/art/goods/recipes/propagation-vase'
import { recycledGlassVase } from '@/db/seed/art/goods/recipes/recycled-glass-vase'
import { seagrassBasket } from '@/db/seed/art/goods/recipes/seagrass-basket'
import { servingBowl } from '@/db/seed/art/goods/recipes/serving-bowl'
import { smokeCandle } from '@/db/seed/art/goods/recipes/smoke-candle'
import { soapStack } from '@/db/seed/art/goods/recipes/soap-stack'
import { stonewareMug } from '@/db/seed/art/goods/recipes/stoneware-mug'
import { sunPrint } from '@/db/seed/art/goods/recipes/sun-print'
import { taperCandles } from '@/db/seed/art/goods/recipes/taper-candles'
import { teaTowel } from '@/db/seed/art/goods/recipes/tea-towel'
import { teapot } from '@/db/seed/art/goods/recipes/teapot'
import { tinCandle } from '@/db/seed/art/goods/recipes/tin-candle'
import { walnutTray } from '@/db/seed/art/goods/recipes/walnut-tray'
import { wildflowerSeeds } from '@/db/seed/art/goods/recipes/wildflower-seeds'
import { willowTrug } from '@/db/seed/art/goods/recipes/willow-trug'

/** Made by hand or for the hand: pots, candles, paper, baskets, tools. */
export const goods: readonly Recipe[] = [
  dripGlazePlanter,
  dripJar,
  bottleVase,
  budVases,
  stonewareMug,
  mugPair,
  servingBowl,
  nestingBowls,
  dinnerPlate,
  teapot,
  amberCandle,
  smokeCandle,
  tinCandle,
  pillarCandles,
  taperCandles,
  botanicalSoap,
  soapStack,
  greetingCard,
  archPrint,
  sunPrint,
  wildflowerSeeds,
  herbSeeds,
  plantJournal,
  gardenBooks,
  cuttingBoard,
  walnutTray,
  linenNapkins,
  teaTowel,
  giftBox,
  seagrassBasket,
  willowTrug,
  macrameHanger,
  copperWateringCan,
  handTrowel,
  recycledGlassVase,
  propagationVase,
  incenseBowl,
]
