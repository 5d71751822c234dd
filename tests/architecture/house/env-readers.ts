/** The files that may read the environment, one for each part that is configured. Everyone else gets a parsed value. */
export const envReaders: { file: string; because: string }[] = [
  { file: 'lib/env.ts', because: 'the shop is configured here, parsed once' },
  { file: 'scripts/house/settings.ts', because: 'the commands run before the shop has its settings' },
  { file: 'sandbox/config.ts', because: 'the stand-ins are another program' },
  { file: 'tests/setup/settings.ts', because: 'tests are told where their database is' },
  { file: 'tests/architecture/bundles.test.ts', because: 'the build to look through is named from outside' },
  { file: 'e2e/fixtures/settings.ts', because: 'journeys are told which running shop to visit' },
  { file: 'playwright.config.ts', because: 'the runner is told which browser and which shop' },
  { file: 'vitest.config.mts', because: 'the runner is told how many workers' },
  { file: 'drizzle.config.ts', because: 'the migration tool runs outside of the shop' },
  { file: 'next.config.ts', because: 'the build folder is chosen before lib/env can be loaded' },
]
