export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Where a browser keeps the choice. It is nobody else's business, so it is no cookie. */
export const themeKey = 'theme'

/** Runs before the first paint, so that a chosen theme never flashes: the HTML is the same for everybody. */
export const themeStart = `try{var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`

const told = 'theme-chosen'
const asTheme = (word: string | null | undefined): Theme =>
  word === 'light' || word === 'dark' ? word : 'system'

export const themeNow = (): Theme => asTheme(document.documentElement.dataset.theme)

export function chooseTheme(theme: Theme): void {
  show(theme)
  try {
    if (theme === 'system') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, theme)
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
}

/** Follows what is chosen here, in another tab, or before the page came back out of the browser's memory. */
export function whenThemeChanges(tell: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key === themeKey || key === null) show(asTheme(newValue))
  }
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) show(asTheme(kept()))
  }
  const hear = () => {
    tintBrowser()
    tell()
  }
  tintBrowser()
  window.addEventListener(told, hear)
  window.addEventListener('storage', follow)
  window.addEventListener('pageshow', comeBack)
  system.addEventListener('change', hear)
  return () => {
    window.removeEventListener(told, hear)
    window.removeEventListener('storage', follow)
    window.removeEventListener('pageshow', comeBack)
    system.removeEventListener('change', hear)
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  window.dispatchEvent(new Event(told))
}

function kept(): string | null {
  try {
    return localStorage.getItem(themeKey)
  } catch {
    return null
  }
}

/** The bar of a phone's browser takes the colour of the page. It is read from the theme: no colour is written twice. */
function tintBrowser(): void {
  let tint = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
  if (!tint) {
    tint = document.createElement('meta')
    tint.name = 'theme-color'
    document.head.append(tint)
  }
  tint.content = getComputedStyle(document.documentElement).backgroundColor
}
