import { parse, nodesOf, unparsable } from '../tree/syntax'
import { isCode, lineAt, type Breach, type Law, type Tree } from '../tree/tree'

const SUPPRESSED = /@ts-(ignore|nocheck)|@ts-expect-error|(eslint|oxlint|biome)-(disable|ignore)[\w-]*/
/** What follows `@ts-expect-error`; after the names of rules it stands behind ` -- `. */
const REASON = { types: /\w.{8,}/, rules: /--\s*\w.{8,}/ }

export const shortcuts: Law = {
  name: 'shortcuts',
  says: 'no `any`, and no check switched off without saying why',
  check(tree) {
    const any = nodesOf(tree.files, 'TSAnyKeyword').map(({ file, line }) => ({
      file: file.path,
      line,
      wrong: 'uses `any`',
      mend: 'Write the type, or `unknown` and look before use.',
    }))
    const broken = unparsable(tree).map(({ file, line, message }) => ({
      file: file.path,
      line,
      wrong: `does not parse (${message}), so no law can read it`,
      mend: 'Mend the syntax.',
    }))
    return [...any, ...broken, ...suppressions(tree)]
  },
}

function suppressions(tree: Tree): Breach[] {
  return tree.files.filter(isCode).flatMap((file) =>
    parse(file).comments.flatMap(({ text, start }) => {
      const found = SUPPRESSED.exec(text)
      if (!found) return []
      const typesOff = found[1] !== undefined
      const reason = found[0] === '@ts-expect-error' ? REASON.types : REASON.rules
      if (!typesOff && reason.test(text.slice(found.index + found[0].length))) return []
      const mend = typesOff
        ? 'Mend the type instead.'
        : 'Say why in the same comment (after ` -- ` for a rule).'
      return [
        { file: file.path, line: lineAt(file, start), wrong: `switches a check off (${found[0]})`, mend },
      ]
    }),
  )
}
