import { browserTests } from '@/scripts/stages/browser-tests'
import { migrationDrift } from '@/scripts/stages/migration-drift'
import type { Stage } from '@/scripts/stages/stage'
import { productionBuild } from '@/scripts/stages/production-build'
import { proofs } from '@/scripts/stages/proofs'
import { tool } from '@/scripts/stages/tool'
import { vitest } from '@/scripts/stages/vitest'

/** All that `npm test` does, in this order. A new stage is one line. */
export const stages: Stage[] = [
  { name: 'types', quick: true, run: tool('tsc', ['--noEmit', '-p', '.']) },
  { name: 'lint', quick: true, run: tool('oxlint', ['--type-aware']) },
  { name: 'format', quick: true, run: tool('oxfmt', ['--check', '.']) },
  { name: 'architecture', quick: true, run: vitest('architecture') },
  { name: 'drift', quick: true, run: migrationDrift },
  { name: 'unit', quick: true, run: vitest('pure') },
  // Every picture drawn twice: half a minute that a commit need not wait for.
  { name: 'pictures', quick: false, run: vitest('art') },
  { name: 'database', quick: true, run: vitest('db', { database: true }) },
  { name: 'build', quick: false, run: productionBuild },
  { name: 'bundles', quick: false, run: vitest('architecture', { build: true, only: 'bundles' }) },
  { name: 'proofs', quick: false, run: proofs },
  { name: 'browser', quick: false, run: browserTests },
]
