/** First letters of the first and the last word: "Ines Okafor" is IO, "Kiln Row Pottery" is KP. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{L}|^\p{N}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word = '') => /^./u.exec(word)?.[0].toLocaleUpperCase('en-US') ?? '').join('')
}
