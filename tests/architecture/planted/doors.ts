import { lines, of } from './planted'

const PAGE = 'app/(secure)/seller/orders/page.tsx'
const ROUTE = 'app/api/late/route.ts'
const ACTIONS = 'app/(shop)/cart/actions.ts'
const VERB = 'lib/cart/empty-cart.ts'

function page(breach: string, path: string, ...text: string[]) {
  return { breach, files: { [path]: lines(...text) }, at: [`${path}:1`], says: /page without a guard/ }
}

function route(breach: string, says: RegExp, ...text: string[]) {
  return { breach, files: { [ROUTE]: lines(...text) }, at: [`${ROUTE}:1`], says }
}

function actions(breach: string, line: number, says: RegExp, ...text: string[]) {
  const head = [
    "'use server'",
    "import { formAction } from '@/lib/transport/form-action'",
    "import { addToCart } from '@/lib/cart/add-to-cart'",
  ]
  return { breach, files: { [ACTIONS]: lines(...head, ...text) }, at: [`${ACTIONS}:${line}`], says }
}

function verb(breach: string, says: RegExp, ...run: string[]) {
  const head = [
    "import { operation } from '@/lib/core/operation'",
    "import { forbid } from '@/lib/core/policy'",
    "import { mayAdd } from '@/lib/cart/policy'",
    'export const emptyCart = operation({',
  ]
  return { breach, files: { [VERB]: lines(...head, ...run, '})') }, at: [`${VERB}:4`], says }
}

export const plantedDoors = [
  ...of('guards', [
    page('a seller page without a guard', PAGE, 'export default function Page() {', '  return null', '}'),
    page(
      'a guard is imported and not called',
      PAGE,
      "import { requireUser } from '@/lib/auth/actor'",
      'export default function Page() {',
      '  return [requireUser]',
      '}',
    ),
    page(
      'a guard of its own making',
      PAGE,
      'const requireSeller = () => true',
      'export default function Page() {',
      '  return requireSeller()',
      '}',
    ),
    page(
      'a new public page that nobody decided',
      'app/(shop)/new/page.tsx',
      'export default function Page() {',
      '  return null',
      '}',
    ),
    route(
      'a route answers by itself',
      /answers GET without a guard/,
      'export function GET() {',
      '  return new Response()',
      '}',
    ),
    route(
      'one of two methods is open',
      /answers POST without a guard/,
      "import { restDoor } from '@/lib/transport/rest'",
      'export const GET = restDoor()',
      'export const POST = () => new Response()',
    ),
    page(
      'a guard is imported as a type',
      PAGE,
      "import type { requireUser } from '@/lib/auth/actor'",
      'export default function Page() {',
      '  return requireUser()',
      '}',
    ),
    route(
      'one of two answers is open',
      /answers GET without a guard/,
      "import { restDoor } from '@/lib/transport/rest'",
      'export async function GET(request: Request) {',
      '  if (request.body) return restDoor()',
      '  return',
      '}',
    ),
    {
      breach: 'methods come out of something that is no door',
      files: {
        [ROUTE]: lines('const both = () => ({ GET: 1, POST: 2 })', 'export const { GET, POST } = both()'),
      },
      at: [`${ROUTE}:1`, `${ROUTE}:1`],
      says: /answers (GET|POST) without a guard/,
    },
    route(
      'a door is named and not used',
      /answers GET without a guard/,
      "import { restDoor } from '@/lib/transport/rest'",
      'export async function GET() {',
      '  restDoor()',
      '  return new Response()',
      '}',
    ),
    route(
      'a route passes on something else',
      /answers another module/,
      "export { GET } from '@/lib/cart/queries'",
    ),
    {
      breach: 'a public page is gone',
      files: { 'app/(shop)/(front)/page.tsx': null },
      at: ['app/(shop)/(front)/page.tsx:1'],
      says: /listed as public and is not there/,
    },
  ]),
  ...of('policies', [
    verb(
      'a verb does not say who may',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    return ctx.db',
      '  },',
    ),
    verb(
      'it says so too late',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    const db = ctx.db',
      '    mayAdd() || forbid()',
      '    return db',
      '  },',
    ),
    verb(
      'the answer is not acted on',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    mayAdd()',
      '    return ctx.db',
      '  },',
    ),
    verb(
      'nobody is asked',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    ctx.ok || forbid()',
      '    return ctx.db',
      '  },',
    ),
    verb(
      'a policy of somewhere else is asked',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    Boolean(ctx) || forbid()',
      '    return ctx.db',
      '  },',
    ),
    verb(
      'another refusal than ours',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    mayAdd() || Error()',
      '    return ctx.db',
      '  },',
    ),
    verb(
      'forbid stands for the question too',
      /does not begin with who may/,
      '  async run(ctx) {',
      '    forbid() || forbid()',
      '    return ctx.db',
      '  },',
    ),
    verb('a run of one expression', /run cannot be seen/, '  run: async (ctx) => ctx.db,'),
    verb('a run from elsewhere', /run cannot be seen/, '  run: mayAdd,'),
  ]),
  ...of('server actions', [
    {
      breach: "'use server' in a component",
      files: { 'components/cart/late.ts': lines("'use server'", 'export const late = 1') },
      at: ['components/cart/late.ts:1'],
      says: /outside of app/,
    },
    {
      breach: "an inline 'use server'",
      files: { 'app/(shop)/late.tsx': lines('export const late = async () => {', "  'use server'", '}') },
      at: ['app/(shop)/late.tsx:2'],
      says: /inline 'use server'/,
    },
    {
      breach: "actions without 'use server'",
      files: { [ACTIONS]: 'export {}\n' },
      at: [`${ACTIONS}:1`, `${ACTIONS}:1`],
      says: /without 'use server'|something else/,
    },
    actions('a function of its own', 4, /something else/, 'export async function late() {}'),
    actions('the result of another call', 4, /exports late/, 'export const late = Object(formAction)'),
    actions(
      'an arrow around the door',
      4,
      /exports late/,
      'export const late = async () => formAction(addToCart)',
    ),
    actions(
      'the result of another door',
      5,
      /exports late/,
      "import { formAction as other, headers } from '@/lib/transport/form-action'\nexport const late = headers(other)",
    ),
    actions('a default', 4, /a default/, 'export default formAction(addToCart)'),
    actions('another module', 4, /another module/, "export * from '@/app/(shop)/products/actions'"),
    {
      breach: 'a formAction from elsewhere',
      files: {
        [ACTIONS]: lines(
          "'use server'",
          "import { total as formAction } from '@/lib/cart/rules/totals'",
          'export const late = formAction([])',
        ),
      },
      at: [`${ACTIONS}:3`],
      says: /exports late/,
    },
  ]),
]
