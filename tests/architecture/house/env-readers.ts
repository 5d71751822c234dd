/** The files that may touch the environment, one for each program. Everyone else gets a parsed value. */
export const envReaders: { file: string; because: string }[] = [
  { file: 'lib/env.ts', because: 'the shop is configured here, parsed once' },
  { file: 'scripts/house/settings.ts', because: 'the commands run before the shop has its settings' },
  { file: 'sandbox/config.ts', because: 'the stand-ins are another program' },
  { file: 'playwright.config.ts', because: 'the runner is told which browser to use' },
]

/** Tests start programs and set the scene for them. */
export const freeReaders = /^(tests|e2e)\//
