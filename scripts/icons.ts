import { readFileSync, writeFileSync } from 'node:fs'
import { iconNames } from '@/components/ui/icons/names'

/** `npm run icons`: the drawings named in `names.ts`, out of lucide, as one sprite. */
export function drawSprite(): string {
  const symbols = iconNames.map((name) => {
    const drawing = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8')
    const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1]
    if (!inside) throw new Error(`lucide has no drawing in ${name}.svg.`)
    return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>')}</symbol>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${symbols.join('\n')}\n</svg>\n`
}

export const spriteFile = 'components/ui/icons/sprite.svg'

if (import.meta.main) writeFileSync(spriteFile, drawSprite())
