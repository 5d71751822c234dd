import { afterEach, expect } from 'vitest'

// A warning that nobody expected is a finding. A test that expects one spies on the method itself and looks at what it was given.
const heard: unknown[][] = []

for (const method of ['error', 'warn'] as const) {
  console[method] = (...words: unknown[]) => void heard.push([`console.${method}`, ...words])
}

afterEach(() => {
  expect(heard.splice(0), 'the console was written to').toEqual([])
})
