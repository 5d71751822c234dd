import { cyclesOf, edgesOf } from '../tree/graph'
import type { Law } from '../tree/tree'

export const cycles: Law = {
  name: 'cycles',
  says: 'no files import one another in a circle, not for their types either',
  check(tree) {
    const edges = edgesOf(tree)
    return cyclesOf(tree).map((group) => {
      const paths = group.map(({ path }) => path).toSorted()
      const first = group.find(({ path }) => path === paths[0])
      const back = first && edges(first).find(({ to }) => group.includes(to))
      return {
        file: paths[0] ?? '',
        line: back?.by.line ?? 1,
        wrong: `is in a circle of imports: ${paths.join(', ')}`,
        mend: 'Move what they share into a file of its own that imports none of them.',
      }
    })
  },
}
