/** SQL that only one of MariaDB 10.11 and MySQL 8.4 understands, and what to write in its place. */
export const unportable: { sql: RegExp; name: string; mend: string }[] = [
  {
    sql: /\breturning\b/i,
    name: 'RETURNING',
    mend: 'Make the id before the insert (lib/core/ids) or read the row after.',
  },
  {
    sql: /`\w+`\s+uuid\b(?!\s*\()|\b(?:add|modify)\s+(?:column\s+)?\w+\s+uuid\b(?!\s*\()/i,
    name: 'the type uuid',
    mend: 'Use binary(16) through db/columns.ts.',
  },
  { sql: /\buuid_v[47]\s*\(/i, name: 'uuid_v4() / uuid_v7()', mend: 'Make ids in lib/core/ids.' },
  {
    sql: /\bcreate\s+(or\s+replace\s+)?sequence\b|\b(nextval|lastval|setval)\s*\(|\bnext\s+value\s+for\b/i,
    name: 'a sequence',
    mend: 'Use a counter row taken by one guarded update.',
  },
  { sql: /\blateral\b/i, name: 'LATERAL', mend: 'Join a grouped subquery, or read twice.' },
  { sql: /\bwith\s+parser\b/i, name: 'WITH PARSER', mend: 'Index words made by the application.' },
  {
    sql: /\b(index|key)\b[^;(]*\(\s*\(|\b(index|key)\b[^;]*,\s*\(\s*\w+\s*\(/i,
    name: 'a functional index',
    mend: 'Index a stored generated column.',
  },
  {
    sql: /\b(values\s*\([^;]*\)|select\b[^;]*)\s+as\s+`?\w+`?(\s*\([^)]*\))?\s+on\s+duplicate\b/i,
    name: 'INSERT … AS alias',
    mend: 'Write values(column) in the update part.',
  },
  { sql: /(?<!-)->>?\s*['"]\$/, name: '-> on JSON', mend: 'Write json_extract() and json_unquote().' },
  { sql: /\bmember\s+of\s*\(/i, name: 'MEMBER OF', mend: 'Write json_contains().' },
  { sql: /\bany_value\s*\(/i, name: 'any_value()', mend: 'Write min(), or group by the column.' },
  { sql: /\bcreate\s+or\s+replace\s+table\b/i, name: 'CREATE OR REPLACE TABLE', mend: 'Drop, then create.' },
  {
    sql: /\b(?:add|drop|modify|change)\s+(?:column|index|key|constraint|foreign\s+key)\s+if\s+(?:not\s+)?exists\b|\bcreate\s+(?:unique\s+)?index\s+if\s+not\s+exists\b|\bdrop\s+index\s+if\s+exists\b/i,
    name: 'IF EXISTS on a column or index',
    mend: 'A migration knows what is there; leave it out.',
  },
  { sql: /\bpersistent\b/i, name: 'PERSISTENT', mend: 'Write STORED.' },
  {
    sql: /\bsystem\s+versioning\b|\bfor\s+system_time\b/i,
    name: 'system versioning',
    mend: 'Keep history in a table of its own.',
  },
  {
    sql: /utf8mb4_(0900|uca1400)\w*/i,
    name: 'a collation of one server',
    mend: 'Use utf8mb4_unicode_ci or utf8mb4_bin.',
  },
  { sql: /\b(inet4|inet6)\b(?!_)/i, name: 'the types inet4 / inet6', mend: 'Use varbinary(16).' },
  {
    sql: /\bnulls\s+(first|last)\b/i,
    name: 'NULLS FIRST / LAST',
    mend: 'Order by `column is null` before the column.',
  },
  {
    sql: /\bilike\b|::\w+/,
    name: 'PostgreSQL syntax',
    mend: 'The collation compares without case; write cast().',
  },
  {
    sql: /\b(not\s+visible|invisible|ignored)\b(?=[^;]*$)(?<=\b(?:index|key)\b[^;]*)/i,
    name: 'an invisible index',
    mend: 'Drop the index.',
  },
  { sql: /\bset\s+statement\b/i, name: 'SET STATEMENT … FOR', mend: 'Set it for the session.' },
]
