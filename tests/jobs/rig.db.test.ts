import { expect, test } from 'vitest'
import { proveJobs } from '@/tests/rigs/jobs'

test(
  'two worker processes, one killed in the middle: each job took effect once',
  { timeout: 90_000 },
  async () => {
    const proof = await proveJobs({ n: 200, seed: 1 })
    expect(proof).toMatchObject({ effects: 400, missing: 0, twice: 0, unsettled: 0 })
  },
)
