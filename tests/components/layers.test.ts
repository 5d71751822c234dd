import { describe, expect, it } from 'vitest'
import { layersOf } from '@/components/ui/layers'

const tick = () => new Promise((resolve) => setTimeout(resolve, 15))

type Entry = { state: unknown; href: string }

/** A window's history: journeys are answered later, as a browser does it. */
function lendHistory(
  entries: Entry[] = [
    { state: null, href: '/before' },
    { state: null, href: '/page' },
  ],
) {
  let at = entries.length - 1
  let heard: (event: { state: unknown }) => void = () => {}
  const go = (by: number) => {
    setTimeout(() => {
      if (!entries[at + by]) return
      at += by
      heard({ state: entries[at]?.state })
    }, 1)
  }
  const push = (state: unknown, href = entries[at]?.href ?? '') => {
    entries.splice(at + 1, Infinity, { state, href })
    at++
  }
  const browser = {
    history: {
      get state() {
        return entries[at]?.state
      },
      pushState: (state: unknown) => push(state),
      go,
    },
    location: {
      get href() {
        return entries[at]?.href
      },
    },
    navigation: {
      get canGoForward() {
        return at < entries.length - 1
      },
      get currentEntry() {
        return { index: at }
      },
    },
    addEventListener: (_: string, listener: typeof heard) => void (heard = listener),
  } as unknown as Parameters<typeof layersOf>[0]
  return { browser, go, push, entries, at: () => at, hrefs: () => entries.map(({ href }) => href) }
}

/** A layer as a dialog would hold it. */
function layerIn(openLayer: ReturnType<typeof layersOf>) {
  const layer = { open: true, leave: () => Promise.resolve() }
  const leave = openLayer(() => {
    layer.open = false
    void layer.leave()
  })
  layer.leave = () => {
    layer.open = false
    return leave()
  }
  return layer
}

describe('layers and the history', () => {
  it('one entry for each open layer, none when they are closed', async () => {
    const window = lendHistory()
    const openLayer = layersOf(window.browser)
    const outer = layerIn(openLayer)
    await tick()
    const inner = layerIn(openLayer)
    await tick()
    expect(window.at()).toBe(3)
    await inner.leave()
    expect(window.at()).toBe(2)
    await outer.leave()
    expect(window.at()).toBe(1)
  })

  it('back closes the innermost, then the next', async () => {
    const window = lendHistory()
    const openLayer = layersOf(window.browser)
    const outer = layerIn(openLayer)
    const inner = layerIn(openLayer)
    await tick()
    window.go(-1)
    await tick()
    expect([outer.open, inner.open]).toEqual([true, false])
    window.go(-1)
    await tick()
    expect([outer.open, window.at()]).toEqual([false, 1])
  })

  it('whoever closes the outer one closes what is above it', async () => {
    const window = lendHistory()
    const openLayer = layersOf(window.browser)
    const outer = layerIn(openLayer)
    const inner = layerIn(openLayer)
    await tick()
    await outer.leave()
    expect([inner.open, window.at()]).toEqual([false, 1])
  })

  it('two that close one after the other, faster than the history answers, go two steps and no more', async () => {
    const window = lendHistory()
    const openLayer = layersOf(window.browser)
    const outer = layerIn(openLayer)
    const inner = layerIn(openLayer)
    await tick()
    void inner.leave()
    await Promise.resolve()
    await Promise.resolve()
    await outer.leave()
    expect(window.at()).toBe(1)
  })

  it('opened while the last one is still leaving, it has its entry in the end', async () => {
    const window = lendHistory()
    const openLayer = layersOf(window.browser)
    const first = layerIn(openLayer)
    await tick()
    void first.leave()
    await Promise.resolve()
    const second = layerIn(openLayer)
    await tick()
    expect([second.open, window.at()]).toEqual([true, 2])
    await second.leave()
    expect(window.at()).toBe(1)
  })

  it('what the page put in the place of the entry stays', async () => {
    const window = lendHistory()
    const sheet = layerIn(layersOf(window.browser))
    await tick()
    window.entries[2] = { state: null, href: '/page?light=low' }
    await sheet.leave()
    expect([window.at(), window.hrefs()]).toEqual([2, ['/before', '/page', '/page?light=low']])
  })

  it('a router that overwrites the mark of the entry leaves it ours', async () => {
    const window = lendHistory()
    const sheet = layerIn(layersOf(window.browser))
    await tick()
    window.entries[2] = { state: { router: true }, href: '/page' }
    await sheet.leave()
    expect(window.at()).toBe(1)
  })

  it('an entry left behind is passed over in the direction of the reader', async () => {
    const window = lendHistory()
    const sheet = layerIn(layersOf(window.browser))
    await tick()
    window.push(null, '/elsewhere')
    await sheet.leave()
    expect(window.at()).toBe(3)
    window.go(-1)
    await tick()
    expect(window.at(), 'back, over it').toBe(1)
    window.go(1)
    await tick()
    expect(window.at(), 'forward, over it').toBe(3)
  })

  it('a reload inside of two layers goes back to the page', async () => {
    const window = lendHistory([
      { state: null, href: '/before' },
      { state: null, href: '/page' },
      { state: { layer: 1 }, href: '/page' },
      { state: { layer: 2 }, href: '/page' },
    ])
    layersOf(window.browser)
    await tick()
    expect(window.at()).toBe(1)
  })

  it('forward to the entry of a closed layer finds nothing and comes back', async () => {
    const window = lendHistory()
    const sheet = layerIn(layersOf(window.browser))
    await tick()
    await sheet.leave()
    window.go(1)
    await tick()
    expect(window.at()).toBe(1)
  })
})
