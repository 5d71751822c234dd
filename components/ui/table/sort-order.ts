/** An order as it stands in the address: `total` rises, `-total` falls. */
export type Order = string

export type Direction = 'ascending' | 'descending'

export function directionOf(order: Order | undefined, by: string): Direction | null {
  if (order === by) return 'ascending'
  return order === `-${by}` ? 'descending' : null
}

/** What a press on a heading leads to: the other direction, or the first one of that column. */
export function orderAfter(order: Order | undefined, by: string, fallingFirst = false): Order {
  const direction = directionOf(order, by)
  if (direction === null) return fallingFirst ? `-${by}` : by
  return direction === 'ascending' ? `-${by}` : by
}

/** Only a known word is an order: what somebody wrote into an address is not asked of a database. */
export function readOrder(given: string | undefined, known: readonly string[], otherwise: Order): Order {
  const word = given?.replace(/^-/, '')
  return given !== undefined && word !== undefined && known.includes(word) ? given : otherwise
}
