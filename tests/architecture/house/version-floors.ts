/** The lowest version without a known hole, for every copy that the lockfile holds: one for each major that was mended. */
export const versionFloors: { package: string; atLeast: string[]; because: string }[] = [
  { package: 'next', atLeast: ['16.3.8'], because: 'security releases of Next' },
  { package: 'drizzle-orm', atLeast: ['0.45.2'], because: 'SQL injection through identifiers' },
  { package: 'next-auth', atLeast: ['5.0.0-beta.32'], because: 'security releases of Auth.js' },
  {
    package: 'mysql2',
    atLeast: ['3.9.8'],
    because: 'CVE-2024-21508 code execution, CVE-2024-21512 prototype pollution',
  },
  { package: 'sharp', atLeast: ['0.32.6'], because: 'CVE-2023-4863 in libwebp' },
  { package: 'sanitize-html', atLeast: ['2.12.1'], because: 'CVE-2024-21501 reveals files' },
  {
    package: 'form-data',
    atLeast: ['2.5.4', '3.0.4', '4.0.4'],
    because: 'CVE-2025-7783 predictable boundaries',
  },
  {
    package: 'ws',
    atLeast: ['5.2.4', '6.2.3', '7.5.10', '8.17.1'],
    because: 'CVE-2024-37890 crash by headers',
  },
  { package: 'cookie', atLeast: ['0.7.0'], because: 'CVE-2024-47764 fields out of bounds' },
  { package: 'nanoid', atLeast: ['3.3.8', '5.0.9'], because: 'CVE-2024-55565 predictable ids' },
  { package: 'postcss', atLeast: ['8.4.31'], because: 'CVE-2023-44270 parsing of comments' },
  {
    package: 'vitest',
    atLeast: ['1.6.1', '2.1.9', '3.0.5'],
    because: 'CVE-2025-24964 code execution through its server',
  },
  {
    package: 'playwright',
    atLeast: ['1.55.1'],
    because: 'CVE-2025-59288 browsers fetched without checking the certificate',
  },
  { package: 'happy-dom', atLeast: ['20.0.2'], because: 'CVE-2025-61927 leaves its sandbox' },
]
