/** What the browser lends to the layers: a test lends its own. */
type Browser = Pick<Window, 'history' | 'location' | 'addEventListener'> & {
  navigation?: Pick<Navigation, 'canGoForward'> & { currentEntry: { index: number } | null }
}

/** Leaves the layer; kept when its entry is gone from the history, so that a link may be followed after it. */
type Leave = () => Promise<void>

const mark = 'layer'
const depthOf = (state: unknown): number => {
  const depth = state && typeof state === 'object' && mark in state ? state[mark] : 0
  return typeof depth === 'number' ? depth : 0
}

/**
 * Each open layer owns one entry of the history, so that the back button closes it. Opening and closing only say what is wanted;
 * `settle` brings the history there, one journey at a time, because a journey is answered later and an entry pushed under way is lost.
 */
export function layersOf(browser: Browser) {
  const { history, location } = browser
  const open: (() => void)[] = []
  // The address under each entry that was pushed: the router may overwrite the mark in it, but not the address.
  let entries: string[] = Array.from({ length: depthOf(history.state) }, () => location.href)
  let place = browser.navigation?.currentEntry?.index ?? 0
  let travelling = false
  const arrivals: (() => void)[] = []

  function settle(step = -1) {
    if (travelling) return
    // A navigation went on from a layer that was open: what it left belongs to the page.
    while (entries.length > 0 && entries.at(-1) !== location.href) entries.pop()
    while (entries.length < open.length) {
      entries.push(location.href)
      history.pushState({ [mark]: entries.length }, '')
    }
    place = browser.navigation?.currentEntry?.index ?? 0
    if (entries.length > open.length) {
      travelling = true
      history.go(step > 0 ? step : open.length - entries.length)
    } else arrivals.splice(0).forEach((arrived) => arrived())
  }

  browser.addEventListener('popstate', ({ state }) => {
    const wanted = travelling
    travelling = false
    entries = Array.from({ length: depthOf(state) }, () => location.href)
    if (!wanted) while (open.length > entries.length) open.pop()?.()
    // An entry whose layer is long closed is passed over, in the direction of the reader.
    const forward = (browser.navigation?.currentEntry?.index ?? 0) > place
    settle(forward && browser.navigation?.canGoForward ? 1 : -1)
  })
  queueMicrotask(settle)

  return function openLayer(close: () => void): Leave {
    open.push(close)
    queueMicrotask(settle)
    return () => {
      const at = open.indexOf(close)
      // Whatever stands above a layer goes with it, the innermost first.
      if (at >= 0) for (const above of open.splice(at).slice(1).toReversed()) above()
      queueMicrotask(settle)
      return new Promise((resolve) => {
        queueMicrotask(() => (travelling ? arrivals.push(resolve) : resolve()))
        setTimeout(resolve, 300)
      })
    }
  }
}

let ofWindow: ReturnType<typeof layersOf> | undefined

/** At the mount of whatever can open a layer: a reload inside of one leaves its entry behind. */
export const watchHistory = (): ReturnType<typeof layersOf> => (ofWindow ??= layersOf(window))
