/** What is said aloud about the room that is left: seldom, or nobody could listen to what they write. */
export function countWords(length: number, most: number): string {
  const left = most - length
  if (left < 0) return left === -1 ? '1 character too many' : `${-left} characters too many`
  if (left === 0) return 'No character left'
  return [20, 10, 5].includes(left) ? `${left} characters left` : ''
}
