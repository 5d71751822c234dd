import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawSprite, spriteFile } from '@/scripts/icons'

it('the sprite holds what names.ts lists: `npm run icons` draws it anew', () => {
  expect(readFileSync(spriteFile, 'utf8')).toBe(drawSprite())
})
