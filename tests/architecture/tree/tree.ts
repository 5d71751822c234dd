/** The house as the laws see it: paths and texts. The real one comes from git, a planted one from an object. */
export type TreeFile = { path: string; text: string }

export type Tree = {
  files: TreeFile[]
  /** Every path and every folder above it. */
  paths: ReadonlySet<string>
  find(path: string): TreeFile | null
  /** Files in a folder, named with its closing slash. */
  under(...folders: string[]): TreeFile[]
}

/** One place where a law is broken: what is wrong there, and how to mend it. */
export type Breach = { file: string; line: number; wrong: string; mend: string }

export type Law = { name: string; says: string; check(tree: Tree): Breach[] }

export function treeOf(texts: Record<string, string>): Tree {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const byPath = new Map(files.map((file) => [file.path, file]))
  return {
    files,
    paths: new Set(files.flatMap((file) => [file.path, ...foldersAbove(file.path)])),
    find: (path) => byPath.get(path) ?? null,
    under: (...folders) => files.filter((file) => folders.some((folder) => file.path.startsWith(folder))),
  }
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

const CODE = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/

export function isCode(file: TreeFile): boolean {
  return CODE.test(file.path)
}

/** Values built once for a tree or a file, and dropped with it. */
export function remember<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const hit = known.get(key)
    if (hit) return hit.value
    const value = build(key)
    known.set(key, { value })
    return value
  }
}

const lineStarts = remember((file: TreeFile) => {
  const starts = [0]
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
})

/** The line, counted from 1, that holds an offset. */
export function lineAt(file: TreeFile, offset: number): number {
  const starts = lineStarts(file)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

export function lineCount(file: TreeFile): number {
  return file.text === '' ? 0 : file.text.replace(/\n$/, '').split('\n').length
}
