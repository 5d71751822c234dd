import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { treeOf, type Tree } from './tree'

const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|pdf|zip|gz|mp4|webm|wasm)$/i

/** What a clone would hold: tracked files and new ones, without what git ignores. */
export function readRepository(root: string): Tree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const texts: Record<string, string> = {}
  for (const path of new Set(listed.split('\0'))) {
    const full = join(root, path)
    if (path === '' || !existsSync(full) || !statSync(full).isFile()) continue
    texts[path] = BINARY.test(path) ? '' : readFileSync(full, 'utf8')
  }
  return treeOf(texts)
}
