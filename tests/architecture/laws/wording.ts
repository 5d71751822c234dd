import { lineAt, type Law, type TreeFile } from '../tree/tree'

/** The laws name what they forbid. */
const HOME = 'tests/architecture/'

const FORBIDDEN: { words: RegExp; where: RegExp; name: string; mend: string }[] = [
  { words: /\b(TODO|FIXME)\b/g, where: /./, name: 'a note for later', mend: 'Do it, or open an issue.' },
  {
    words: /lorem ipsum/gi,
    where: /./,
    name: 'filler text',
    mend: 'Write what a grower who knows the plant would write.',
  },
  {
    words: /\boops\b/gi,
    where: /^(app|components|lib|db|sandbox|scripts|public)\//,
    name: 'a shrug',
    mend: 'Say what happened and what to do next.',
  },
  {
    words: /(?<![\w.$}-])\/(?:work|root|home\/[a-z]\w*|Users\/\w+)\/[\w.-]+/g,
    where: /^(?!deploy\/)/,
    name: 'a path of one machine',
    mend: 'Build the path from the folder of the file or from a setting.',
  },
  {
    words:
      /\bregistry\.(npmjs|yarnpkg|npmmirror)\.\w+|\b[\w.-]*(artifactory|verdaccio|jfrog)[\w-]*\.[a-z.]+|^[ \t]*registry[ \t]*=[ \t]*\S+/gim,
    where: /./,
    name: 'the address of a registry',
    mend: 'Leave it out: everyone has a registry of their own.',
  },
]

export const wording: Law = {
  name: 'wording',
  says: 'no notes for later, filler, shrugs, machine paths or registry addresses in the tree',
  check: (tree) => tree.files.filter(({ path }) => !path.startsWith(HOME)).flatMap(inFile),
}

function inFile(file: TreeFile) {
  return FORBIDDEN.filter(({ where }) => where.test(file.path)).flatMap(({ words, name, mend }) =>
    [...file.text.matchAll(words)].map((found) => ({
      file: file.path,
      line: lineAt(file, found.index),
      wrong: `holds ${name} (${found[0].trim()})`,
      mend,
    })),
  )
}
