import { limits } from '../laws/budgets'
import { lines } from './planted'

const many = (count: number, line: string): string[] => Array.from({ length: count }, () => line)

/** What stands just inside of a law: the largest, the oddest and the closest to a breach that is still allowed. */
export const soundEdges: Record<string, string> = {
  'lib/cart/largest.ts': lines(
    'export function largest() {',
    ...many(limits.function - 2, '  // why'),
    '}',
    ...many(limits.file - limits.function, '// why'),
  ),
  'components/cart/largest.tsx': lines(
    'export const Largest = () => {',
    ...many(limits.component - 3, '  // why'),
    '  return <></>',
    '}',
  ),
  'db/migrations/0001_long.sql': lines(...many(limits.file + 1, '-- a migration is as long as it is')),
  'db/seed/art/leaf.ts': lines("export const leaf = '#4f7a4d'"),
  'lib/cart/README.md': lines(
    '# The cart',
    'See `rules/totals.ts`; not a path: `text/html`, `n/a`, `GET /cart`.',
    ...many(55, 'text'),
    '## Decisions',
    '- 2026-11-21: one',
    '- 2026-11-21: another of that day',
  ),
  'lib/cart/inner-views.ts': lines(
    "import type { Services } from '@/lib/services/services'",
    "import { letter } from '@/lib/services/mail/templates/letter'",
    "export type { Executor } from '@/db/client'",
    "export type * from '@/db/client'",
    'export const mail = (services: Services) => [services, letter(), { fruit: "tomato", order: "#1001" }]',
  ),
  'lib/cart/peek-cart.ts': lines(
    "import { readOperation } from '@/lib/core/operation'",
    "import { anyone, forbid } from '@/lib/core/policy'",
    "import * as policy from '@/lib/cart/policy'",
    "import { cartLine } from '@/db/schema/cart'",
    'export const peekCart = readOperation({ input: cartLine, run })',
    'async function run() {',
    '  anyone() || forbid()',
    '}',
    'export const peekMore = readOperation({ input: cartLine, async run() { policy.mayAdd() || forbid() } })',
  ),
  'lib/cart/queries.ts': lines(
    "import type { Executor } from '@/db/client'",
    "import { cartLine } from '@/db/schema/cart'",
    "import { argv } from 'node:process'",
    'const { argv: given } = process',
    'export const all = (db: Executor, rows: string[], at: number) => [',
    '  db.query.cartLine.findMany({ limit: 1 }),',
    '  db.execute(`select 1`),',
    '  cartLine["id"], rows[at], import.meta.url, argv, given,',
    '  new Map().delete(cartLine.id), rows.map((row) => `update ${row} set`.length), rows.concat(`at ${at}`),',
    ']',
  ),
  'tests/cart/environment.test.ts': lines('export const started = { ...process.env }'),
  'db/schema/words.ts': lines("export const words = listOf('draft')", 'export const table = wordTable()'),
  'app/(shop)/cart-button.tsx': lines(
    "'use client'",
    "import { addToCartAction } from '@/app/(shop)/products/actions'",
    'export const CartButton = () => addToCartAction',
  ),
  'app/(shop)/_components/hero.tsx': lines('export const Hero = () => null'),
  'app/(shop)/hero-page.tsx': lines("export { Hero } from '@/app/(shop)/_components/hero'"),
  'app/api/doors/route.ts': lines(
    "import { health, restDoor } from '@/lib/transport/rest'",
    'export const { GET, POST } = restDoor()',
    'export const config = { maxDuration: 5 }',
    'export const PUT = () => restDoor()',
    'export const DELETE = health satisfies () => Response',
    'export async function PATCH() {',
    '  return await restDoor()',
    '}',
  ),
  'app/api/guarded/route.ts': lines(
    "import { requireUser } from '@/lib/auth/actor'",
    'export async function GET() {',
    '  requireUser()',
    '  return new Response()',
    '}',
  ),
}
