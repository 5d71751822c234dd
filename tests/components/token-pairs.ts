/** What stands on what. Text needs 4.5; what only shows where a control or a state is needs 3. */
export type Need = 4.5 | 3

const surfaces = ['paper', 'raised', 'sunk', 'mount']

const on = (text: string, grounds: readonly string[], need: Need): [string, string, Need][] =>
  grounds.map((ground) => [text, ground, need])

export const pairs: [front: string, ground: string, need: Need][] = [
  ...on('ink', [...surfaces, 'clay-wash', 'leaf', 'straw', 'rose', 'sky', 'moss-soft'], 4.5),
  ...on('soft', [...surfaces, 'leaf'], 4.5),
  ...on('clay-ink', [...surfaces, 'clay-wash', 'leaf'], 4.5),
  ...on('rose-ink', ['paper', 'raised', 'sunk', 'mount', 'rose', 'leaf'], 4.5),
  ...on('leaf-ink', ['paper', 'raised', 'sunk', 'leaf'], 4.5),
  ...on('straw-ink', ['paper', 'raised', 'sunk', 'straw'], 4.5),
  ...on('sky-ink', ['paper', 'raised', 'sunk', 'sky', 'leaf'], 4.5),
  ...on('on-clay', ['clay', 'clay-2'], 4.5),
  ...on('on-moss', ['moss', 'moss-2'], 4.5),
  ...on('on-foot', ['foot'], 4.5),
  // The message box at the foot of the window turns the page's own pair over.
  ...on('paper', ['ink'], 4.5),
  // Borders of controls, marks of a state, the line of focus.
  ...on('edge', ['paper', 'raised', 'sunk', 'mount'], 3),
  ...on('moss', [...surfaces, 'leaf'], 3),
  ...on('clay', ['paper', 'raised', 'sunk'], 3),
]

/** Never the only sign of anything, so nothing is asked of them. */
export const decoration = ['rule', 'shade', 'veil']
