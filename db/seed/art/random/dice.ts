/** Chance that can be thrown again: the same seed gives the same row of numbers for ever. */
export type Dice = {
  (): number
  between(low: number, high: number): number
  within(range: readonly [number, number]): number
  whole(low: number, high: number): number
  chance(share: number): boolean
  /** Falls near the middle more often than near the ends, never further than `spread` away. */
  around(middle: number, spread: number): number
  pick<Item>(list: readonly [Item, ...Item[]] | readonly Item[]): Item
}

/** One row of numbers per purpose of a picture, so that another pot does not move a leaf. */
export function diceFor(slug: string, ...purpose: (string | number)[]): Dice {
  return dice(hashed([slug, ...purpose].join('/')))
}

/** FNV-1a with a final stir: words that differ in one letter must not start alike. */
export function hashed(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + (high - low) * roll()
  return Object.assign(roll, {
    between,
    within: (range: readonly [number, number]) => between(range[0], range[1]),
    whole: (low: number, high: number) => Math.floor(between(low, high + 1)),
    chance: (share: number) => roll() < share,
    around: (middle: number, spread: number) => middle + ((roll() + roll() + roll()) / 1.5 - 1) * spread,
    pick: <Item>(list: readonly Item[]) => list[Math.floor(roll() * list.length)] as Item,
  })
}
