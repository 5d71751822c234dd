export type Leaf = { x: number; y: number; turn: number; size: number; tone: number }

type Stem = { foot: number; sway: number; phase: number; turns: number; top: number }

const ground = 640

/** Where a stem is at a part of its way up: it winds about its foot, and leans inward as the arch closes. */
function along({ foot, sway, phase, turns, top }: Stem, part: number): { x: number; y: number } {
  const lean = (240 - foot) * part ** 2 * 0.5
  return {
    x: foot + lean + Math.sin(phase + part * turns * Math.PI) * sway * (1 - part * 0.35),
    y: ground - part * (ground - top),
  }
}

export function stemPath(stem: Stem): string {
  const points = Array.from({ length: 25 }, (_, step) => along(stem, step / 24))
  return points
    .map(({ x, y }, step) => `${step === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`)
    .join('')
}

/** Leaves stand left and right in turn, great below and small where the stem still grows. */
export function leavesOf(stem: Stem, count: number): Leaf[] {
  return Array.from({ length: count }, (_, index) => {
    const part = 0.06 + (index / (count - 1)) * 0.94
    const { x, y } = along(stem, part)
    const side = index % 2 === 0 ? -1 : 1
    const wobble = ((index * 37) % 11) - 5
    return {
      x: Math.round(x),
      y: Math.round(y),
      turn: side * (62 - part * 26) + wobble * 3,
      size: Math.round((1 - part * 0.52 + wobble * 0.014) * 100) / 100,
      tone: (index * 7 + Math.round(stem.foot)) % 3,
    }
  })
}

export const stems: readonly Stem[] = [
  { foot: 118, sway: 30, phase: 0.4, turns: 2.6, top: 92 },
  { foot: 352, sway: 34, phase: 2.4, turns: 2.2, top: 208 },
  { foot: 214, sway: 22, phase: 4.2, turns: 1.7, top: 372 },
]
