import { runStages } from '@/scripts/stages/run-stages'
import { stages } from '@/scripts/stages/stages'

/** `npm run verify`: the stages that are quick enough for every commit. */
const quick = stages.filter((stage) => stage.quick)
await runStages(quick, process.argv.slice(2))
