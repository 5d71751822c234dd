import type { CutStem } from '@/db/seed/art/bouquet/cut-stem'
import { roseLeaf, tulipLeaf } from '@/db/seed/art/bouquet/greens'
import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Bloom } from '@/db/seed/art/flower/bloom'
import * as daisies from '@/db/seed/art/flower/daisies'
import * as exotics from '@/db/seed/art/flower/exotics'
import * as fillers from '@/db/seed/art/flower/fillers'
import * as roses from '@/db/seed/art/flower/roses'

const GREEN: CutStem['stem'] = { colour: { ramp: 'moss', toward: 'fern', by: 0.5 }, width: 0.5 }
const PALE: CutStem['stem'] = { colour: { ramp: 'fern', toward: 'sage', by: 0.5 }, width: 0.55 }
const THIN: CutStem['stem'] = { colour: 'sage', width: 0.26 }

const cut = (name: string, bloom: Bloom, stem = GREEN, more: Partial<CutStem> = {}): CutStem => ({
  name,
  bloom,
  stem,
  ...more,
})
const leafy = (
  from: number,
  to: number,
  count: number,
  blade: readonly [number, number] = [6, 8],
): Pick<CutStem, 'leaves'> => ({
  leaves: { leaf: roseLeaf, blade, count, from, to },
})

/** Flowers as they are cut, each in any colour it is grown in. */
export const gardenRose = (colour: Colour, heart?: Colour) =>
  cut('garden rose', roses.gardenRose(colour, heart), GREEN, leafy(0.7, 0.92, 2))
export const rose = (colour: Colour) => cut('rose', roses.rose(colour), GREEN, leafy(0.5, 0.9, 4))
export const ranunculus = (colour: Colour, heart?: Colour) =>
  cut('ranunculus', roses.ranunculus(colour, heart), PALE, { plural: 'ranunculus' })
export const peony = (colour: Colour, heart: Colour) =>
  cut('peony', roses.peony(colour, heart), GREEN, { plural: 'peonies', ...leafy(0.6, 0.9, 3, [8, 11]) })
export const carnation = (colour: Colour) =>
  cut('carnation', roses.carnation(colour), { colour: 'eucalyptus', width: 0.42 })
export const tulip = (colour: Colour, inside?: Colour) =>
  cut(
    'tulip',
    roses.tulip(colour, inside),
    { ...PALE, width: 0.72 },
    { upright: true, leaves: { leaf: tulipLeaf, blade: [17, 23], count: 1, from: 0.12, to: 0.3 } },
  )
export const daisy = (colour?: Colour) => cut('daisy', daisies.daisy(colour), THIN, { plural: 'daisies' })
export const gerbera = (colour: Colour, heart?: Colour) =>
  cut('gerbera', daisies.gerbera(colour, heart), { ...PALE, width: 0.6 })
export const sunflower = () =>
  cut('sunflower', daisies.sunflower(), { ...GREEN, width: 1 }, leafy(0.35, 0.85, 3, [11, 14]))
export const chrysanthemum = (colour: Colour, heart?: Colour) =>
  cut('chrysanthemum', daisies.chrysanthemum(colour, heart), GREEN, leafy(0.5, 0.9, 3))
export const dahlia = (colour: Colour, heart?: Colour) =>
  cut('dahlia', daisies.dahlia(colour, heart), GREEN, leafy(0.5, 0.85, 2))
export const anemone = (colour: Colour) => cut('anemone', daisies.anemone(colour), PALE)
export const lily = (colour: Colour, band: Colour) =>
  cut(
    'lily',
    exotics.lily(colour, band),
    { ...GREEN, width: 0.7 },
    {
      plural: 'lilies',
      leaves: {
        leaf: { ...tulipLeaf, colour: { upper: 'fern' } },
        blade: [9, 12],
        count: 6,
        from: 0.3,
        to: 0.9,
      },
    },
  )
export const protea = (colour: Colour) =>
  cut('protea', exotics.protea(colour), { colour: 'bark', width: 0.9 }, leafy(0.55, 0.95, 5, [8, 10]))
export const hydrangea = (colour: Colour, drift: Colour) =>
  cut(
    'hydrangea',
    fillers.hydrangea(colour, drift),
    { colour: 'fern', width: 0.7 },
    leafy(0.6, 0.92, 4, [10, 13]),
  )
export const babysBreath = () => cut("baby's breath", fillers.gypsophila(), THIN, { plural: "baby's breath" })
export const waxFlower = (colour?: Colour) => cut('wax flower', fillers.waxFlower(colour), THIN)
export const statice = (colour?: Colour) =>
  cut('statice', fillers.statice(colour), PALE, { plural: 'statice' })
export const lavender = () =>
  cut('lavender', fillers.lavender(), { ...THIN, width: 0.2 }, { plural: 'lavender', upright: true })
export const snapdragon = (colour: Colour, heart: Colour) =>
  cut('snapdragon', fillers.snapdragon(colour, heart), PALE, { upright: true })
export const delphinium = (colour: Colour) =>
  cut('delphinium', fillers.delphinium(colour), PALE, { upright: true })
export const berry = (colour: Colour) =>
  cut('hypericum berry', fillers.berries(colour), THIN, { plural: 'hypericum berries' })
