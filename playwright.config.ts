import { defineConfig } from '@playwright/test'
import { visitedShop } from '@/e2e/fixtures/settings'

/** Journeys in a real browser, against a shop that already runs: this starts no server. */
export default defineConfig({
  testDir: 'e2e/journeys',
  forbidOnly: true,
  // A journey that passes at the second try has found something.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: visitedShop().url,
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox'],
    },
  },
})
