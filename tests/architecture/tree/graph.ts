import { importsOf, type Import } from './imports'
import { remember, type Tree, type TreeFile } from './tree'

type Edge = { to: TreeFile; by: Import }

/** The files of the tree that a file imports, types among them. */
export const edgesOf = remember((tree: Tree) => {
  const of = importsOf(tree)
  return (file: TreeFile): Edge[] =>
    of(file).flatMap((by) => {
      const to = 'path' in by.target ? tree.find(by.target.path) : null
      return to ? [{ to, by }] : []
    })
})

/** Groups of files that import one another in a circle (Tarjan's strongly connected components). */
export function cyclesOf(tree: Tree): TreeFile[][] {
  const edges = edgesOf(tree)
  const seen = new Map<TreeFile, { order: number; low: number; open: boolean }>()
  const stack: TreeFile[] = []
  const cycles: TreeFile[][] = []

  const visit = (file: TreeFile): { order: number; low: number; open: boolean } => {
    const mark = { order: seen.size, low: seen.size, open: true }
    seen.set(file, mark)
    stack.push(file)
    for (const { to } of edges(file)) {
      const known = seen.get(to)
      if (!known) mark.low = Math.min(mark.low, visit(to).low)
      else if (known.open) mark.low = Math.min(mark.low, known.order)
    }
    if (mark.low === mark.order) {
      const group = stack.splice(stack.indexOf(file))
      for (const member of group) (seen.get(member) ?? mark).open = false
      if (group.length > 1 || edges(file).some(({ to }) => to === file)) cycles.push(group)
    }
    return mark
  }

  for (const file of tree.files) if (!seen.has(file)) visit(file)
  return cycles
}

export type Reached = { file: TreeFile; chain: string[]; imports: Import[] }

/** Everything that runs when `start` is loaded, with the shortest chain of imports that leads there. */
export function reach(
  tree: Tree,
  start: TreeFile,
  stopAt: (file: TreeFile) => boolean = () => false,
): Reached[] {
  const of = importsOf(tree)
  const edges = edgesOf(tree)
  const reached = new Map<TreeFile, Reached>([
    [start, { file: start, chain: [start.path], imports: of(start).filter(isValue) }],
  ])
  for (const here of reached.values()) {
    for (const { to, by } of edges(here.file)) {
      if (by.typeOnly || reached.has(to) || stopAt(to)) continue
      reached.set(to, { file: to, chain: [...here.chain, to.path], imports: of(to).filter(isValue) })
    }
  }
  return [...reached.values()]
}

function isValue(one: Import): boolean {
  return !one.typeOnly
}
