import type { Breach } from '../tree/tree'

/** What the browser gets: the text of each chunk by its path in the build. */
export type Chunks = Record<string, string>

/**
 * Strings that survive a minifier. `_zod` is the field every schema of zod 4 keeps its parts in; `drizzle:` begins the symbols of
 * drizzle; the others are protocol words that only the driver, and keys that only the server, would hold.
 */
const FORBIDDEN: { found: RegExp; name: string; mend: string }[] = [
  { found: /\b_zod\b/, name: 'zod', mend: 'A form takes limits.ts, never schema.ts.' },
  { found: /["'`]drizzle:\w+/, name: 'drizzle', mend: 'Import types of views only.' },
  {
    found: /caching_sha2_password|mysql_native_password/,
    name: 'the database driver',
    mend: 'Import types of views only.',
  },
  {
    found:
      /\b(?:AUTH_SECRET|DATABASE_URL|DATABASE_REPLICA_URLS|REDIS_URL|METRICS_TOKEN|[A-Z][A-Z0-9_]*_(?:SECRET|SECRET_KEY|API_KEY|PASSWORD|PRIVATE_KEY))\b/,
    name: 'the name of a secret',
    mend: 'Read settings on the server and pass what the page needs as props.',
  },
  {
    found:
      /\b(?:mysql|mariadb|rediss?):\/\/[^"'`\s]|\b(?:sk|rk)_(?:live|test)_\w{8}|\bwhsec_\w{8}|\bre_[A-Za-z0-9]{6,}_?[A-Za-z0-9]{8}|-----BEGIN [A-Z ]*PRIVATE KEY/,
    name: 'a secret',
    mend: 'Change that secret now, then find which props or module carried it.',
  },
]

/** Checks the production build, not the sources: what a bundler really put in. */
export function checkBundles(chunks: Chunks): Breach[] {
  return Object.entries(chunks).flatMap(([file, text]) =>
    FORBIDDEN.filter(({ found }) => found.test(text)).map(({ found, name, mend }) => {
      const at = found.exec(text)?.index ?? 0
      const line = text.slice(0, at).split('\n').length
      return {
        file,
        line,
        wrong: `a browser would get ${name}: …${text.slice(Math.max(0, at - 30), at + 40)}…`,
        mend,
      }
    }),
  )
}
