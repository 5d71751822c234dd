import { parseSync, visitorKeys, type Node, type Program } from 'oxc-parser'
import { isCode, lineAt, remember, type Tree, type TreeFile } from './tree'

export type { Node } from 'oxc-parser'

type Parsed = {
  program: Program
  comments: { text: string; start: number }[]
  broken: { start: number; message: string } | null
}

export const parse = remember((file: TreeFile): Parsed => {
  const result = parseSync(file.path, file.text, { preserveParens: false })
  const [error] = result.errors
  return {
    program: result.program,
    comments: result.comments.map(({ value, start }) => ({ text: value, start })),
    broken: error ? { start: error.labels[0]?.start ?? 0, message: error.message } : null,
  }
})

export function childrenOf(node: Node): Node[] {
  const fields = node as unknown as Record<string, unknown>
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const value = fields[key]
    return (Array.isArray(value) ? value : [value]).filter(isNode)
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

type NodeType = Node['type']
type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>

/** A node with the nodes around it, innermost first. */
export type Placed<N extends Node = Node> = { node: N; above: Placed | null }

const placed = remember((file: TreeFile) => {
  const byType = new Map<string, Placed[]>()
  const step = (node: Node, above: Placed | null): void => {
    const here = { node, above }
    const same = byType.get(node.type)
    if (same) same.push(here)
    else byType.set(node.type, [here])
    for (const child of childrenOf(node)) step(child, here)
  }
  step(parse(file).program, null)
  return byType
})

export type Found<N extends Node = Node> = Placed<N> & { file: TreeFile; line: number }

/** Every node of these types in every code file that a law asks about. */
export function nodesOf<Type extends NodeType>(files: TreeFile[], ...types: Type[]): Found<NodeOf<Type>>[] {
  return files
    .filter(isCode)
    .flatMap((file) =>
      types
        .flatMap((type) => (placed(file).get(type) ?? []) as Placed<NodeOf<Type>>[])
        .map(({ node, above }) => ({ file, node, above, line: lineAt(file, node.start) })),
    )
}

/** The nodes around a node, innermost first. */
export function* around(place: Placed): Generator<Node> {
  for (let link = place.above; link; link = link.above) yield link.node
}

export function within(root: Node): Node[] {
  return [root, ...childrenOf(root).flatMap(within)]
}

/** Parses the whole tree; a file that does not parse would hide from every other law. */
export function unparsable(tree: Tree): { file: TreeFile; line: number; message: string }[] {
  return tree.files.filter(isCode).flatMap((file) => {
    const { broken } = parse(file)
    return broken ? [{ file, line: lineAt(file, broken.start), message: broken.message }] : []
  })
}

export function nameOf(node: Node | null | undefined): string | null {
  if (!node) return null
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return null
}

export function textOf(node: Node | null | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null
  return null
}

/** `a.b.c` and `a['b'].c` as ['a', 'b', 'c']; null where a link is computed or a call. */
export function chainOf(node: Node): string[] | null {
  if (node.type === 'Identifier') return [node.name]
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return chainOf(node.expression)
  if (node.type !== 'MemberExpression') return null
  const head = chainOf(node.object)
  const last = node.computed ? textOf(node.property) : nameOf(node.property)
  return head && last !== null ? [...head, last] : null
}

export function isFunction(node: Node): boolean {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

export function propertyOf(object: Node | null | undefined, name: string): Node | null {
  if (object?.type !== 'ObjectExpression') return null
  for (const property of object.properties) {
    if (property.type === 'Property' && nameOf(property.key) === name) return property.value
  }
  return null
}
