import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const rules = {
  resolve: {
    alias: {
      '@': at('.').replace(/\/$/, ''),
      'server-only': at('tests/setup/empty-module.ts'),
    },
  },
}

const shared = {
  environment: 'node',
  mockReset: true,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
} as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...rules,
        test: {
          ...shared,
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.db.test.ts', 'tests/architecture/**', 'tests/art/**'],
          setupFiles: ['tests/setup/quiet-console.ts'],
        },
      },
      {
        ...rules,
        test: {
          ...shared,
          name: 'db',
          include: ['tests/**/*.db.test.ts'],
          globalSetup: ['tests/setup/drop-databases.ts'],
          setupFiles: ['tests/setup/quiet-console.ts', 'tests/setup/open-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...rules,
        test: {
          ...shared,
          name: 'art',
          include: ['tests/art/**/*.test.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...rules,
        test: {
          ...shared,
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
