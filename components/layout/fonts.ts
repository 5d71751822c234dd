import localFont from 'next/font/local'

/**
 * Latin subsets with the axes that are used. `optional`: a page that was painted in the fall-back stays in it, so nothing ever
 * moves; the files are preloaded, so that seldom happens, and the next page has them from the cache.
 */
const fraunces = localFont({
  src: '../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font-fraunces',
  adjustFontFallback: false,
})

const instrument = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-instrument',
  adjustFontFallback: false,
})

/**
 * Botanical names only, so it is not preloaded, and `swap` lets it come late: it ends its line, and its fall-back is as wide and as tall.
 */
const frauncesItalic = localFont({
  src: '../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2',
  weight: '100 900',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-fraunces-italic',
  adjustFontFallback: false,
})

export const fontVariables = [fraunces, instrument, frauncesItalic].map(({ variable }) => variable).join(' ')
