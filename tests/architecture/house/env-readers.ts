/** The files that may touch the environment, one for each part that is configured. Everyone else gets a parsed value. */
export const envReaders: { file: string; because: string }[] = [
  { file: 'lib/env.ts', because: 'the shop is configured here, parsed once' },
  { file: 'scripts/house/settings.ts', because: 'the commands run before the shop has its settings' },
  { file: 'sandbox/config.ts', because: 'the stand-ins are another program' },
  { file: 'tests/setup/test-server.ts', because: 'tests are told which throw-away server to use' },
  {
    file: 'tests/setup/open-database.ts',
    because: 'the code under test is given the database of its worker',
  },
  { file: 'tests/db/columns.db.test.ts', because: 'times must not depend on the zone of the process' },
  { file: 'tests/architecture/bundles.test.ts', because: 'the build to look through is named from outside' },
  { file: 'e2e/fixtures/settings.ts', because: 'journeys are told which running shop to visit' },
  { file: 'playwright.config.ts', because: 'the runner is told which browser and which shop' },
]
