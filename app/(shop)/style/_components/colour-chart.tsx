import { Specimen } from '@/app/(shop)/style/_components/specimen'

const colours = [
  ['bg-paper', 'paper', 'page'],
  ['bg-raised', 'raised', 'fields, mats'],
  ['bg-sunk', 'sunk', 'rails, wells'],
  ['bg-mount', 'mount', 'behind pictures'],
  ['bg-ink', 'ink', 'text'],
  ['bg-soft', 'soft', 'second text'],
  ['bg-rule', 'rule', 'hairlines'],
  ['bg-edge', 'edge', 'control borders'],
  ['bg-moss', 'moss', 'solid, selected'],
  ['bg-moss-soft', 'moss-soft', 'histogram, tint'],
  ['bg-clay', 'clay', 'the act'],
  ['bg-clay-wash', 'clay-wash', 'act, quiet'],
  ['bg-leaf', 'leaf', 'good'],
  ['bg-straw', 'straw', 'soon'],
  ['bg-rose', 'rose', 'wrong'],
  ['bg-sky', 'sky', 'cold, information'],
] as const

export function ColourChart() {
  return (
    <Specimen
      rule="Named by what it is for. A surface and its text are a pair; every pair is measured by a test."
      title="Colour"
    >
      <ul className="grid w-full grid-cols-2 gap-3 tablet:grid-cols-4 desk:grid-cols-8">
        {colours.map(([background, name, use]) => (
          <li className="type-smallest" key={name}>
            <span className={`border-rule rounded-mark mb-2 block h-16 border ${background}`} />
            <b className="block font-semibold">{name}</b>
            <span className="text-soft">{use}</span>
          </li>
        ))}
      </ul>
    </Specimen>
  )
}
