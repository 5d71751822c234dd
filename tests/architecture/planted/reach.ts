import { lines, of, single } from './planted'

export const plantedReach = [
  ...of('client reach', [
    single(
      'limits that nobody imports yet take zod',
      'lib/orders/limits.ts',
      "import { z } from 'zod'",
      /brings zod/,
    ),
    single('limits take zod', 'lib/cart/limits.ts', "import { z } from 'zod'", /brings zod/),
    single(
      'a component takes a module of Node',
      'components/cart/late.tsx',
      "import { join } from 'node:path'",
      /brings node:path/,
    ),
    single(
      'a component takes the server of Next',
      'components/cart/late.tsx',
      "import { cookies } from 'next/headers'",
      /brings next\/headers/,
    ),
    {
      breach: "a 'use client' page reaches zod over two files",
      files: {
        'app/(shop)/late.tsx': lines("'use client'", "import { form } from './form'", 'export default form'),
        'app/(shop)/form.ts': lines(
          "import { cartView } from '@/lib/cart/views'",
          'export const form = cartView',
        ),
      },
      at: ['lib/cart/views.ts:1'],
      says: /brings zod where a browser may load it \(app\/\(shop\)\/late\.tsx → app\/\(shop\)\/form\.ts → lib\/cart\/views\.ts\)/,
    },
    {
      breach: 'rules reach the settings',
      files: {
        'lib/cart/rules/totals.ts': lines(
          "import { env } from '@/lib/env'",
          'export const total = (lines: number[]) => lines.length + env.length',
        ),
      },
      at: ['lib/env.ts:1', 'lib/env.ts:1'],
      says: /brings (lib\/env\.ts|zod)/,
    },
  ]),
  ...of('plain reach', [
    single(
      'the worker reaches Next',
      'lib/jobs/claim.ts',
      "import { after } from 'next/server'",
      /loads next and is reached by scripts\/worker\.ts \(scripts\/worker\.ts → lib\/jobs\/claim\.ts\)/,
    ),
    single(
      'a verb reaches server-only',
      'lib/cart/add-to-cart.ts',
      "import 'server-only'",
      /loads server-only/,
    ),
    {
      breach: 'the entry of the worker is gone',
      files: { 'scripts/worker.ts': null },
      at: ['scripts/worker.ts:1'],
      says: /is not there/,
    },
    {
      breach: 'the seed reaches a cached read',
      files: { 'db/seed/seed.ts': "\nimport '@/lib/catalog/cached'\n" },
      at: ['lib/catalog/cached.ts:1', 'lib/catalog/cached.ts:1'],
      says: /loads (next|lib\/catalog\/cached\.ts) and is reached by db\/seed/,
    },
  ]),
  ...of('declared packages', [
    single(
      'a package is imported by chance',
      'lib/cart/late.ts',
      "import { uuidv7 } from 'uuidv7'",
      /package\.json does not list/,
    ),
    single(
      'a part of Node has no prefix',
      'lib/cart/late.ts',
      "import { join } from 'path'",
      /package\.json does not list/,
    ),
    single(
      'the shop runs on a tool of the tests',
      'sandbox/late.ts',
      "import { vi } from 'vitest'",
      /a devDependency/,
    ),
  ]),
]
