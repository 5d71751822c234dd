import { colouredRooms, colourHomes, colourProperty, colourValues, namedColour } from '../house/colours'
import { nameOf, nodesOf, textOf, type Placed } from '../tree/syntax'
import { isCode, lineAt, type Breach, type Law, type TreeFile } from '../tree/tree'

export const colours: Law = {
  name: 'raw colours',
  says: 'a colour is a token: values stand in the theme only',
  check(tree) {
    const files = tree
      .under(...colouredRooms)
      .filter(({ path }) => !colourHomes.some((home) => path.startsWith(home)))
    return [
      ...files.filter(({ path }) => path.endsWith('.css')).flatMap(inStyles),
      ...inCode(files.filter(isCode)),
    ]
  },
}

function inStyles(file: TreeFile): Breach[] {
  const bare = file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+)[;}]|@apply\s+([^;]+);/g)].flatMap((match) => {
    const [, property = '', value = '', applied = ''] = match
    const found = valueIn(`${value} ${applied}`) ?? (colourProperty.test(property) ? named(value) : null)
    return found === null ? [] : [breach(file, lineAt(file, match.index), found)]
  })
}

function inCode(files: TreeFile[]): Breach[] {
  const strings = nodesOf(files, 'Literal').flatMap(({ node, above, file, line }) => {
    const text = textOf(node)
    if (text === null || isAddress(above)) return []
    const found = valueIn(text) ?? (takesColour(above) ? named(text) : null)
    return found === null ? [] : [breach(file, line, found)]
  })
  const templates = nodesOf(files, 'TemplateElement').flatMap(({ node, file, line }) => {
    const found = valueIn(node.value.raw)
    return found === null ? [] : [breach(file, line, found)]
  })
  return [...strings, ...templates]
}

function valueIn(text: string): string | null {
  for (const pattern of colourValues) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return null
}

function named(text: string): string | null {
  return namedColour.exec(text)?.[0] ?? null
}

/** `href="#bed"` names a place of the page. */
function isAddress(above: Placed | null): boolean {
  return above?.node.type === 'JSXAttribute' && /^(href|id|htmlFor)$/.test(nameOf(above.node.name) ?? '')
}

function takesColour(above: Placed | null): boolean {
  const node = above?.node
  if (node?.type === 'JSXAttribute') return colourProperty.test(nameOf(node.name) ?? '')
  return node?.type === 'Property' && colourProperty.test(nameOf(node.key) ?? '')
}

function breach(file: TreeFile, line: number, found: string): Breach {
  return {
    file: file.path,
    line,
    wrong: `writes the raw colour ${found}`,
    mend: 'Use a token; a new one is named in app/theme.css, light and dark.',
  }
}
