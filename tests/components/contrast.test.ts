import { readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { describe, expect, it } from 'vitest'
import { decoration, pairs } from '@/tests/components/token-pairs'

type Themes = { light: string; dark: string }

const theme = readFileSync('app/theme.css', 'utf8')
const tokens = new Map<string, Themes>(
  [...theme.matchAll(/--color-([\w-]+):\s*light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

function valueOf(name: string): Themes {
  const found = tokens.get(name)
  if (!found) throw new Error(`app/theme.css has no token ${name}.`)
  return found
}

it('every colour of the theme has a light and a dark value', () => {
  const declared = [...theme.matchAll(/--color-([a-z][\w-]*):/g)].map(([, name]) => name)
  expect([...tokens.keys()]).toEqual(declared)
  expect(declared.length).toBeGreaterThan(20)
})

it('every colour stands in a measured pair, or is decoration', () => {
  const named = new Set([...pairs.flatMap(([front, ground]) => [front, ground]), ...decoration])
  expect([...tokens.keys()].filter((name) => !named.has(name))).toEqual([])
})

it('every colour lies inside sRGB, so that no screen has to guess it', () => {
  const outside = [...tokens].flatMap(([name, themes]) =>
    Object.entries(themes).flatMap(([which, value]) =>
      new Color(value).inGamut('srgb', { epsilon: 0.0005 }) ? [] : [`${name} ${which}`],
    ),
  )
  expect(outside).toEqual([])
})

describe.each(['light', 'dark'] as const)('contrast, %s', (which) => {
  it.each(pairs)('%s on %s is at least %d', (front, ground, need) => {
    const contrast = new Color(valueOf(front)[which]).contrast(new Color(valueOf(ground)[which]), 'WCAG21')
    expect(contrast).toBeGreaterThanOrEqual(need)
  })
})
