import { lines, of } from './planted'
import { lockfile, manifest } from './sound-frame'

const FILE = 'lib/cart/late.ts'

function single(breach: string, text: string, says: RegExp, path = FILE) {
  return { breach, files: { [path]: lines('', text) }, at: [`${path}:2`], says }
}

function readme(breach: string, text: string, says: RegExp) {
  return { breach, files: { 'README.md': lines('# The house', '', text) }, at: ['README.md:3'], says }
}

function locked(breach: string, packages: Record<string, object>, says: RegExp) {
  return {
    breach,
    files: { 'package-lock.json': lockfile({ packages }) },
    at: [`package-lock.json:${lineOf(packages)}`],
    says,
  }
}

function lineOf(packages: Record<string, object>): number {
  const text = lockfile({ packages }).split('\n')
  const resolved = text.findIndex((line) => line.includes('resolved'))
  return (
    1 +
    (resolved !== -1 ? resolved : text.findIndex((line) => line.includes(`"${Object.keys(packages)[0]}"`)))
  )
}

export const plantedPapers = [
  ...of('documentation', [
    readme('a path that is gone', 'See `lib/cart/gone.ts`.', /names the path lib\/cart\/gone\.ts/),
    readme('a folder that is gone', 'See `app/(gone)/`.', /names the path app\/\(gone\)/),
    readme('a pattern that matches nothing', 'See `lib/*/gone.ts`.', /names the path lib/),
    readme('a script that is gone', 'Call `npm run gone`.', /npm run gone/),
    readme('a variable that nobody reads', '| `TRELLIS_GONE` | nothing |', /variable TRELLIS_GONE/),
    {
      breach: 'a room names a file it lost',
      files: { 'lib/cart/README.md': lines('See `rules/gone.ts`.') },
      at: ['lib/cart/README.md:1'],
      says: /rules\/gone\.ts/,
    },
    {
      breach: 'an example that nobody reads',
      files: { '.env.example': lines('TRELLIS_DATA=.data', 'DATABASE_URL=', '# TRELLIS_GONE=1') },
      at: ['.env.example:3'],
      says: /TRELLIS_GONE, which nobody reads/,
    },
    {
      breach: 'a variable without an example',
      files: { '.env.example': 'TRELLIS_DATA=.data\n' },
      at: ['lib/env.ts:2'],
      says: /reads DATABASE_URL, which/,
    },
  ]),
  ...of('environment', [
    single(
      'process.env in a domain',
      'export const late = process.env.TRELLIS_DATA',
      /reads the environment/,
    ),
    single(
      'NODE_ENV counts',
      "export const late = process.env['NODE_ENV'] === 'test'",
      /reads the environment/,
    ),
    single('the whole of it', 'export const late = { ...process.env }', /reads the environment/),
    single('taken apart', 'const { env } = process', /reads the environment/),
    single('imported', "import { env } from 'node:process'", /reads the environment/),
    single('the other way to say it', 'export const late = import.meta.env.MODE', /reads the environment/),
    single('with a question mark', 'export const late = process?.env?.HOME', /reads the environment/),
    single('over globalThis', 'export const late = globalThis.process.env', /reads the environment/),
    single('in a script', 'export const late = process.env.HOME', /reads the environment/, 'scripts/late.ts'),
    {
      breach: 'a listed reader that reads nothing',
      files: { 'sandbox/config.ts': 'export {}\n' },
      at: ['sandbox/config.ts:1'],
      says: /reads nothing/,
    },
  ]),
  ...of('raw colours', [
    single(
      'hex in a class',
      'export const late = "bg-[#c2613f] p-2"',
      /raw colour #c2613f/,
      'components/cart/late.tsx',
    ),
    single(
      'short hex in a template',
      'export const late = `border ${1} #fff`',
      /raw colour #fff/,
      'components/cart/late.tsx',
    ),
    single(
      'a utility of the palette',
      'export const late = <p className="p-2 hover:bg-red-500" />',
      /raw colour bg-red-500/,
      'app/(shop)/late.tsx',
    ),
    single(
      'white',
      'export const late = <p className="text-white" />',
      /raw colour text-white/,
      'app/(shop)/late.tsx',
    ),
    single(
      'a named colour in an arbitrary value',
      'export const late = "text-[tomato]"',
      /raw colour -\[tomato\]/,
      'components/cart/late.tsx',
    ),
    single(
      'a function',
      "export const late = { color: 'oklch(0.5 0.1 20)' }",
      /raw colour oklch\(/,
      'components/cart/late.tsx',
    ),
    single(
      'a named colour in a style',
      "export const late = <p style={{ backgroundColor: 'tomato' }} />",
      /raw colour tomato/,
      'components/cart/late.tsx',
    ),
    single(
      'a named colour in a picture',
      'export const late = <path fill="black" />',
      /raw colour black/,
      'components/cart/late.tsx',
    ),
    single(
      'styles outside of the theme',
      'a { box-shadow: 0 1px 2px rgb(0 0 0 / 10%); }',
      /raw colour rgb\(/,
      'app/(shop)/late.css',
    ),
    single(
      'a named colour in styles',
      'a { border: 1px solid tan }',
      /raw colour tan/,
      'app/(shop)/late.css',
    ),
    single(
      'a palette utility in styles',
      'a { @apply bg-slate-100; }',
      /raw colour bg-slate-100/,
      'app/(shop)/late.css',
    ),
    single(
      'a mail beside its theme',
      "export const late = '#1d2b24'",
      /raw colour #1d2b24/,
      'lib/services/mail/templates/late.tsx',
    ),
  ]),
  ...of('versions', [
    {
      breach: 'ranges in package.json',
      files: {
        'package.json': manifest({
          optionalDependencies: { a: '^1.2.3', b: '~1.2.3', c: '*', d: 'latest', e: '1.x', f: '>=1.0.0' },
        }),
      },
      at: [
        ...[19, 20, 21, 22, 23, 24].map((line) => `package.json:${line}`),
        ...Array.from({ length: 6 }, () => 'package-lock.json:1'),
      ],
      says: /no exact version|not at all/,
    },
    locked(
      'the lockfile is behind',
      { 'node_modules/next': { version: '16.4.5' } },
      /holds next 16\.4\.5 where package\.json asks 16\.4\.6/,
    ),
    {
      breach: 'the lockfile asks for more',
      files: { 'package-lock.json': lockfile({ root: { optionalDependencies: { gone: '1.0.0' } } }) },
      at: ['package-lock.json:1'],
      says: /still asks for gone/,
    },
    {
      breach: 'no lockfile',
      files: { 'package-lock.json': null },
      at: ['package-lock.json:1'],
      says: /is missing/,
    },
    locked(
      'an address',
      { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } },
      /names the address/,
    ),
    locked(
      'a nested copy below its floor',
      { 'node_modules/x/node_modules/drizzle-orm': { version: '0.45.1' } },
      /drizzle-orm 0\.45\.1, below 0\.45\.2/,
    ),
    locked(
      'a beta below its floor',
      { 'node_modules/next-auth': { version: '5.0.0-beta.9' } },
      /next-auth 5\.0\.0-beta\.9, below/,
    ),
    locked(
      'a release still in the making',
      { 'node_modules/x/node_modules/next': { version: '16.3.8-canary.1' } },
      /next 16\.3\.8-canary\.1, below/,
    ),
    locked(
      'an old line that was mended later',
      { 'node_modules/nanoid': { version: '4.0.2' } },
      /nanoid 4\.0\.2, below/,
    ),
  ]),
  ...of('wording', [
    single('a note for later', '// TODO: the rest', /a note for later/),
    single('a note to mend', '// FIXME', /a note for later/, 'tests/cart/late.ts'),
    single('filler', "export const late = 'Lorem ipsum dolor'", /filler text/),
    single('a shrug', "export const late = 'Oops, that went wrong'", /a shrug/),
    single('a path of one machine', "export const late = '/home/somebody/house'", /a path of one machine/),
    single('another', 'See /root/house/app.', /a path of one machine/, 'tests/cart/late.md'),
    single('a registry', "export const late = 'https://registry.npmjs.org/next'", /address of a registry/),
    single(
      'a registry in its settings',
      'registry = https://packages.example',
      /address of a registry/,
      '.npmrc',
    ),
  ]),
]
