import { runStages } from '@/scripts/stages/run-stages'
import { stages } from '@/scripts/stages/stages'

/** `npm test`: everything. `npm test -- --only=unit,database` runs those stages alone. */
await runStages(stages, process.argv.slice(2))
