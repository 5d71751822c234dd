/** Packages that only some places may know. A package without a row is free for every room that lists it in package.json. */
type PackageRow = { packages: RegExp; homes: RegExp; because: string }

const TOOLS = '^(tests|e2e|scripts)/|^[^/]+\\.config\\.m?ts$'

function homes(pattern: string): RegExp {
  return new RegExp(`${pattern}|${TOOLS}`)
}

export const packageLaw: PackageRow[] = [
  {
    packages: /^next(\/.*)?$/,
    homes: homes(
      '^(app|components)/|^lib/(auth|transport)/|^lib/[a-z-]+/cached\\.ts$|^(proxy|instrumentation)\\.ts$',
    ),
    because: 'domain code runs in the worker and in scripts too, where there is no Next',
  },
  {
    packages: /^(next-auth|@auth\/.+)(\/.*)?$/,
    homes: homes('^lib/auth/'),
    because: 'lib/auth is the only place that knows next-auth; everyone else takes an Actor',
  },
  {
    packages: /^(react|react-dom|@react-email\/.+)(\/.*)?$/,
    homes: homes('^(app|components)/|^lib/services/mail/templates/.+\\.tsx$'),
    because: 'views live in components/ and app/; in lib only the mail templates are drawn with react',
  },
  {
    packages: /^(@ai-sdk\/react|@stripe\/stripe-js|@stripe\/react-stripe-js)(\/.*)?$/,
    homes: homes('^components/'),
    because: 'the browser half of a service is a component',
  },
  {
    packages: /^(resend|stripe|openai|ai|@ai-sdk\/(?!react).+|@aws-sdk\/.+|twitter-api-v2)(\/.*)?$/,
    homes: homes('^lib/services/'),
    because: 'an SDK stays behind the narrow interface of its service',
  },
  {
    packages: /^@orpc\/.+$/,
    homes: homes('^lib/transport/'),
    because: 'the REST door is the transport’s matter; an operation does not know which door it has',
  },
  {
    packages: /^drizzle-orm(\/.*)?$/,
    homes: homes('^db/|^lib/(?!auth/|core/|services/)[a-z-]+/'),
    because: 'SQL lives in the domains and in db/; pages and components read views',
  },
  {
    packages: /^(mysql2|drizzle-kit)(\/.*)?$/,
    homes: homes('^db/'),
    because: 'the connection is made in db/ only',
  },
  {
    packages: /^(vitest|fast-check|@playwright\/.+|@axe-core\/.+|oxc-.+|autocannon)(\/.*)?$/,
    homes: homes('^\\b$'),
    because: 'tools of the tests are not part of the shop',
  },
]

/** The runner's `test` and `expect`: e2e extends them once (login, axe, console), so every journey gets the same ones. */
export const fixtures = {
  package: '@playwright/test',
  names: ['test', 'expect', 'default', '*', ''],
  home: /^e2e\/fixtures\//,
}
