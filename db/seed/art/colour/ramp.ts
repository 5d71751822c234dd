import { type Lab, type Rgb, labOf, mixedLab, rgbOfLab } from '@/db/seed/art/colour/oklab'
import { palette, type RampName } from '@/db/seed/art/colour/palette'

/** Five colours: shadow, low, middle, light, highlight. */
export type Stops = readonly [string, string, string, string, string]

/** How a recipe names a colour: a ramp of the palette, five colours of its own, or one of them leaning towards another colour. */
export type Colour =
  | RampName
  | Stops
  | { ramp: RampName | Stops; toward: RampName | `#${string}`; by: number }

/** A material under every light: red, green, blue for each of 256 tones. */
export type Ramp = { labs: readonly Lab[]; inks: Float32Array }

export const TONES = 256
const known = new Map<string, Ramp>()

export function rampOf(colour: Colour): Ramp {
  const key = JSON.stringify(colour)
  const found = known.get(key)
  if (found) return found
  const made = makeRamp(colour)
  known.set(key, made)
  return made
}

function makeRamp(colour: Colour): Ramp {
  if (typeof colour === 'string') return rampOf(palette[colour])
  if ('ramp' in colour) {
    const base = rampOf(colour.ramp)
    const { toward, by } = colour
    return isHex(toward) ? leaning(base, labOf(toward), by) : blended(base, rampOf(toward), by)
  }
  return fromLabs(colour.map(labOf))
}

const isHex = (name: string): name is `#${string}` => name.startsWith('#')

function fromLabs(labs: readonly Lab[]): Ramp {
  const inks = new Float32Array(TONES * 3)
  for (let tone = 0; tone < TONES; tone++) {
    const at = (tone / (TONES - 1)) * (labs.length - 1)
    const from = Math.min(labs.length - 2, Math.floor(at))
    inks.set(rgbOfLab(mixedLab(labs[from]!, labs[from + 1]!, at - from)), tone * 3)
  }
  return { labs, inks }
}

/** Every stop moved towards one colour, as air and reflected light do. */
export const leaning = (ramp: Ramp, to: Lab, by: number) =>
  fromLabs(ramp.labs.map((lab) => mixedLab(lab, to, by)))

export const blended = (a: Ramp, b: Ramp, by: number) =>
  fromLabs(a.labs.map((lab, at) => mixedLab(lab, b.labs[at]!, by)))

/** Shades between two ramps, made once: leaves of one plant differ a little, and a ramp per leaf would cost more than the leaf. */
export function shadesBetween(from: Ramp, to: Ramp, count: number): (share: number) => Ramp {
  const shades: Ramp[] = []
  return (share) => {
    const at = Math.round(Math.min(Math.max(share, 0), 1) * (count - 1))
    return (shades[at] ??= blended(from, to, at / (count - 1)))
  }
}

export function inkAt(ramp: Ramp, tone: number): Rgb {
  const at = Math.round(Math.min(Math.max(tone, 0), 1) * (TONES - 1)) * 3
  return [ramp.inks[at]!, ramp.inks[at + 1]!, ramp.inks[at + 2]!]
}
