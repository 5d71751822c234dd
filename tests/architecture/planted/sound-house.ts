import { lines } from './planted'
import { soundEdges } from './sound-edges'
import { soundFrame } from './sound-frame'

const core = {
  'lib/core/errors.ts': lines('export class AppError extends Error {}'),
  'lib/core/context.ts': lines(
    "import type { Executor } from '@/db/client'",
    "import type { Services } from '@/lib/services/services'",
    'export type Context = { db: Executor; services: Services }',
  ),
  'lib/core/policy.ts': lines(
    'export const anyone = () => true',
    'export function forbid(): never {',
    "  throw new Error('no')",
    '}',
  ),
  'lib/core/operation.ts': lines(
    "import type { z } from 'zod'",
    'export const operation = <I extends z.ZodType>(parts: { input: I; run: unknown }) => parts',
    'export const readOperation = operation',
  ),
  'lib/env.ts': lines(
    "import { z } from 'zod'",
    'const schema = z.object({ TRELLIS_DATA: z.string(), DATABASE_URL: z.string() })',
    'export const env = schema.parse(process.env)',
  ),
}

const doors = {
  'lib/auth/actor.ts': lines(
    "import { findUser } from '@/lib/accounts/queries'",
    "import { env } from '@/lib/env'",
    'export const requireUser = () => findUser(env.DATABASE_URL)',
  ),
  'lib/transport/form-action.ts': lines(
    "import { headers } from 'next/headers'",
    "import { requireUser } from '@/lib/auth/actor'",
    'export const formAction = (operation: object) => async () => [operation, await headers(), requireUser()]',
  ),
  'lib/transport/execute.ts': lines(
    "import { db } from '@/db/client'",
    "import { outboxEvent } from '@/db/schema/jobs'",
    'export const execute = () => db.insert(outboxEvent).values({})',
  ),
  'lib/transport/rest.ts': lines(
    "import { os } from '@orpc/server'",
    'export const restDoor = () => os',
    'export const health = () => new Response()',
  ),
  'lib/services/services.ts': lines(
    "import type { MailService } from '@/lib/services/mail/mail-service'",
    'export type Services = { mail: MailService }',
  ),
  'lib/services/mail/mail-service.ts': lines(
    "import { Resend } from 'resend'",
    'export type MailService = Resend',
  ),
  'lib/services/mail/templates/letter.tsx': lines(
    "import { createElement } from 'react'",
    "export const letter = () => createElement('p')",
  ),
  'lib/services/mail/templates/theme.ts': lines("export const ink = '#1d2b24'"),
  'lib/jobs/claim.ts': lines(
    "import { db } from '@/db/client'",
    "import { job, outboxEvent } from '@/db/schema/jobs'",
    'export const claim = () => [db.update(job).set({}), db.delete(outboxEvent)]',
  ),
}

const domains = {
  'lib/accounts/queries.ts': lines(
    "import { user } from '@/db/schema/accounts'",
    'export const findUser = (id: string) => [user, id]',
  ),
  'lib/catalog/limits.ts': lines('export const pageSize = 24'),
  'lib/catalog/queries.ts': lines(
    "import { sql } from 'drizzle-orm'",
    "import { product } from '@/db/schema/catalog'",
    'export const lock = sql`select ${product.id} from ${product} for update skip locked`',
  ),
  'lib/catalog/cached.ts': lines(
    "import { cacheTag } from 'next/cache'",
    "import { db } from '@/db/client'",
    "import { lock } from '@/lib/catalog/queries'",
    "export const cachedProduct = () => [cacheTag('p'), db, lock]",
  ),
  'lib/cart/limits.ts': lines(
    "import { pageSize } from '@/lib/catalog/limits'",
    'export const most = pageSize',
  ),
  'lib/cart/rules/totals.ts': lines('export const total = (lines: number[]) => lines.length'),
  'lib/cart/schema.ts': lines(
    "import { z } from 'zod'",
    "import { most } from '@/lib/cart/limits'",
    'export const addToCartInput = z.number().max(most)',
  ),
  'lib/cart/views.ts': lines(
    "import { z } from 'zod'",
    'export const cartView = z.object({})',
    'export type CartView = z.infer<typeof cartView>',
  ),
  'lib/cart/policy.ts': lines("import { anyone } from '@/lib/core/policy'", 'export const mayAdd = anyone'),
  'lib/cart/add-to-cart.ts': lines(
    "import type { Context } from '@/lib/core/context'",
    "import { cartLine } from '@/db/schema/cart'",
    "import { operation } from '@/lib/core/operation'",
    "import { forbid } from '@/lib/core/policy'",
    "import { lock } from '@/lib/catalog/queries'",
    "import { mayAdd } from '@/lib/cart/policy'",
    "import { addToCartInput } from '@/lib/cart/schema'",
    'export const addToCart = operation({',
    '  input: addToCartInput,',
    '  async run(ctx: Context) {',
    '    mayAdd() || forbid()',
    '    return ctx.db.insert(cartLine).values({ lock })',
    '  },',
    '})',
  ),
}

const database = {
  'db/client.ts': lines(
    "import { drizzle } from 'drizzle-orm/mysql2'",
    "import { env } from '@/lib/env'",
    'export const db = drizzle(env.DATABASE_URL)',
    'export type Executor = typeof db',
  ),
  ...Object.fromEntries(
    Object.entries({
      accounts: 'user',
      catalog: 'product',
      cart: 'cartLine:cart_line',
      newsletter: 'subscriber',
      jobs: 'job outboxEvent:outbox_event',
    }).map(([file, tables]) => [
      `db/schema/${file}.ts`,
      lines(
        "import { mysqlTable } from 'drizzle-orm/mysql-core'",
        ...tables
          .split(' ')
          .map(
            (table) => `export const ${table.split(':')[0]} = mysqlTable('${table.split(':').at(-1)}', {})`,
          ),
      ),
    ]),
  ),
  'db/migrations/0000_house.sql': lines(
    'create table `user` (`id` binary(16) not null, `note` varchar(80) default (uuid()));',
    '--> statement-breakpoint',
    'create index `user_note` on `user` (`note`);',
  ),
  'db/seed/seed.ts': lines(
    "import { db } from '@/db/client'",
    "import { user } from '@/db/schema/accounts'",
    'await db.insert(user).values({})',
  ),
}

const screens = {
  'app/theme.css': lines(':root { --ink: #1d2b24; }'),
  'app/(shop)/shop.css': lines('/* a shadow #000 */', 'a { color: var(--ink); background: url(#leaf); }'),
  'app/(shop)/products/actions.ts': lines(
    "'use server'",
    "import { addToCart } from '@/lib/cart/add-to-cart'",
    "import { formAction } from '@/lib/transport/form-action'",
    'export const addToCartAction = formAction(addToCart)',
  ),
  'app/(secure)/account/page.tsx': lines(
    "import { requireUser } from '@/lib/auth/actor'",
    "import { cachedProduct } from '@/lib/catalog/cached'",
    'export default async function Page() {',
    '  const user = requireUser()',
    '  return [user, cachedProduct]',
    '}',
  ),
  'app/api/v1/[[...rest]]/route.ts': lines(
    "import { restDoor } from '@/lib/transport/rest'",
    'export const GET = restDoor()',
    'export const POST = GET',
  ),
  'app/healthz/route.ts': lines("export { health as GET } from '@/lib/transport/rest'"),
  'components/ui/button.tsx': lines(
    'export function Button({ label }: { label: string }) {',
    '  return <button className="bg-accent text-ink">{label} <a href="#bed">&#39;</a></button>',
    '}',
  ),
  'components/cart/cart-form.tsx': lines(
    "'use client'",
    "import type { CartView } from '@/lib/cart/views'",
    "import { most } from '@/lib/cart/limits'",
    "import { total } from '@/lib/cart/rules/totals'",
    "import { Button } from '@/components/ui/button'",
    'export function CartForm({ cart }: { cart: CartView }) {',
    '  return <Button label={`Order #1001 ${String(cart)} ${most} ${total([])}`} />',
    '}',
  ),
}

const outside = {
  'scripts/worker.ts': lines(
    "import { execute } from '@/lib/transport/execute'",
    "import { claim } from '@/lib/jobs/claim'",
    'await Promise.all([execute(), claim()])',
  ),
  'scripts/verb.ts': lines("import { addToCart } from '@/lib/cart/add-to-cart'", 'console.log(addToCart)'),
  'scripts/start.ts': lines(
    "import { spawn } from 'node:child_process'",
    "spawn('tsx', ['scripts/worker.ts'])",
  ),
  'db/reset.ts': lines("import { db } from '@/db/client'", 'export const reset = db'),
  'sandbox/mail/mailbox.ts': lines("export const accent = '#c2613f'"),
  'e2e/fixtures/test.ts': lines(
    "import { test as base } from '@playwright/test'",
    'export const test = base',
  ),
  'e2e/journeys/home.spec.ts': lines(
    "import { test } from '@/e2e/fixtures/test'",
    "import type { Page } from '@playwright/test'",
    "test('home', async ({ page }: { page: Page }) => page.goto('/'))",
  ),
  'tests/cart/totals.test.ts': lines(
    "import { expect, test } from 'vitest'",
    "import { total } from '@/lib/cart/rules/totals'",
    "test('total', () => expect(total([])).toBe(0))",
  ),
}

/** A small house that keeps every law: each planted breach is this one with a few files changed. */
export const soundHouse: Record<string, string> = {
  ...soundFrame,
  ...core,
  ...doors,
  ...domains,
  ...database,
  ...screens,
  ...outside,
  ...soundEdges,
}
