import { lines, of } from './planted'
import { soundReadme } from './sound-frame'

const FILE = 'lib/cart/late.ts'

const many = (count: number, line = (at: number) => `export const n${at} = ${at}`): string[] =>
  Array.from({ length: count }, (_, at) => line(at))
const longFunction = (head: string, length: number): string =>
  lines(head, ...many(length - 2, (at) => `  console.log(${at})`), '}')

function empty(breach: string, path: string, says: RegExp) {
  return { breach, files: { [path]: 'export {}\n' }, at: [`${path}:1`], says }
}

function readme(breach: string, text: string | null, line: number, says: RegExp) {
  return { breach, files: { 'lib/cart/README.md': text }, at: [`lib/cart/README.md:${line}`], says }
}

function single(breach: string, text: string, says: RegExp) {
  return { breach, files: { [FILE]: lines(text) }, at: [`${FILE}:1`], says }
}

export const plantedForm = [
  ...of('budgets', [
    {
      breach: 'a file of 251 lines',
      files: { 'tests/cart/late.ts': lines(...many(251)) },
      at: ['tests/cart/late.ts:250'],
      says: /has 251 lines/,
    },
    {
      breach: 'styles of 251 lines',
      files: { 'app/late.css': lines(...many(251, () => 'a {}')) },
      at: ['app/late.css:250'],
      says: /has 251 lines/,
    },
    {
      breach: 'one file in ten has 200 lines',
      files: Object.fromEntries(
        many(8, (at) => `lib/cart/late-${at}.ts`).map((path) => [path, lines(...many(200))]),
      ),
      at: ['lib/cart/late-5.ts:1'],
      says: /95th percentile with 200 lines/,
    },
    {
      breach: 'a function of 61 lines',
      files: { [FILE]: longFunction('export function late() {', 61) },
      at: [`${FILE}:1`],
      says: /late has 61 lines \(a function at most 60\)/,
    },
    {
      breach: 'an arrow of 61 lines',
      files: { [FILE]: longFunction('export const late = () => {', 61) },
      at: [`${FILE}:1`],
      says: /late has 61 lines/,
    },
    {
      breach: 'a method of 61 lines',
      files: { [FILE]: lines('export class Cart {', longFunction('  late() {', 61).trimEnd(), '}') },
      at: [`${FILE}:2`],
      says: /late has 61 lines \(a function/,
    },
    {
      breach: 'a function with a capital that draws nothing',
      files: { 'components/cart/late.tsx': longFunction('export function Late() {', 61) },
      at: ['components/cart/late.tsx:1'],
      says: /Late has 61 lines \(a function/,
    },
    {
      breach: 'a test of 61 lines in a longer suite',
      files: {
        'tests/cart/late.test.ts': lines(
          "describe('cart', () => {",
          longFunction("  test('late', () => {", 61) + ')',
          '})',
        ),
      },
      at: ['tests/cart/late.test.ts:2'],
      says: /61 lines/,
    },
    {
      breach: 'a component of 101 lines',
      files: {
        'components/cart/late.tsx': lines(
          'export function Late() {',
          ...many(98, () => '  // why'),
          '  return <p />',
          '}',
        ),
      },
      at: ['components/cart/late.tsx:1'],
      says: /Late has 101 lines \(a component at most 100\)/,
    },
    {
      breach: 'a page of 60 lines',
      files: { 'app/(shop)/page.tsx': lines(...many(60)) },
      at: ['app/(shop)/page.tsx:60'],
      says: /a page of 60 lines/,
    },
  ]),
  ...of('shortcuts', [
    single('any in a type', 'export const late: any = 1', /uses `any`/),
    single('as any', 'export const late = 1 as any', /uses `any`/),
    single('any within a type', 'export type Late = Record<string, any>', /uses `any`/),
    single('@ts-ignore', '// @ts-ignore -- a reason does not help', /switches a check off \(@ts-ignore\)/),
    single(
      'a rule switched off without a reason',
      '/* oxlint-disable-next-line no-console */',
      /switches a check off/,
    ),
    single('a file that does not parse', 'export const = 1', /does not parse/),
  ]),
  ...of('names', [
    empty('capitals', 'components/cart/CartForm.tsx', /not kebab-case/),
    empty('capitals in a route', 'app/(shop)/Cart/row.tsx', /not kebab-case/),
    empty('underscores', 'lib/cart/cart_lines.ts', /not kebab-case/),
    empty('brackets outside of app', 'lib/cart/[slug].ts', /not kebab-case/),
    empty('a barrel', 'lib/cart/index.ts', /index file/),
    empty('helpers', 'tests/cart/test-helpers.ts', /tells nothing/),
    empty('a folder of utils', 'lib/cart/utils/dates.ts', /tells nothing/),
    empty('misc', 'scripts/misc.mjs', /tells nothing/),
  ]),
  ...of('room readmes', [
    readme('none', null, 1, /is missing/),
    readme('too long', lines(...many(61, () => 'text')), 60, /has 61 lines/),
    readme('no decisions', lines('# Cart', 'What it is for.'), 2, /does not end in/),
    readme('something after them', soundReadme + lines('## More'), 9, /does not end in/),
    readme(
      'decisions without a date',
      lines('# Cart', '## Decisions', '- prices are not stored'),
      3,
      /without a date/,
    ),
    readme(
      'oldest first',
      lines('# Cart', '## Decisions', '- 2026-11-21: a', '- 2026-11-22: b'),
      4,
      /out of order/,
    ),
  ]),
  ...of('top level', [
    empty('a new folder', 'server/start.ts', /new name \('server'\)/),
    empty('a new file', 'middleware.ts', /new name \('middleware\.ts'\)/),
    empty('a room of lib that nobody knows', 'lib/shared/dates.ts', /lib\/shared, which is no room/),
    empty('a file loose in lib', 'lib/dates.ts', /lib\/dates\.ts, which is no room/),
  ]),
]
