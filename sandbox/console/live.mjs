// Brings an open page up to date without reloading it: scroll, focus and half-filled forms stay.

const everyMs = 1500
let pulse = ''

// As the server sent it: the page itself adds heights and open states.
const markupOf = new WeakMap()
for (const part of document.querySelectorAll('[data-live]')) markupOf.set(part, part.innerHTML)

async function beat() {
  if (document.visibilityState === 'hidden') return
  const answer = await fetch('/__sandbox/pulse')
  const now = (await answer.json()).pulse
  // The first time as well: something may have changed since the server made the page.
  if (now !== pulse) await refresh()
  pulse = now
}

async function refresh() {
  const answer = await fetch(location.href)
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const before = newestRow(document)
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`)
    if (next && next.innerHTML !== markupOf.get(part)) replace(part, next)
  }
  document.title = fresh.title
  const after = newestRow(document)
  if (after && after.getAttribute('href') !== before?.getAttribute('href')) announce(after)
}

function replace(part, next) {
  const focused = part.contains(document.activeElement) ? document.activeElement : null
  const held = topRow(part)
  part.innerHTML = next.innerHTML
  markupOf.set(part, next.innerHTML)
  if (next.dataset.pin) part.dataset.pin = next.dataset.pin
  const address = focused?.getAttribute('href')
  if (address) part.querySelector(`a[href="${CSS.escape(address)}"]`)?.focus({ preventScroll: true })
  hold(part, held)
  fitLetters()
}

const newestRow = (within) => within.querySelector('a.row')

/** The row at the upper edge of what is seen, unless the list is at its very top. */
function topRow(part) {
  const scroller = scrollerOf(part)
  if (scroller.scrollTop === 0) return null
  const row = [...part.querySelectorAll('a.row')].find((one) => one.getBoundingClientRect().bottom > 0)
  return row ? { href: row.getAttribute('href'), top: row.getBoundingClientRect().top } : null
}

function hold(part, held) {
  if (!held) return
  const row = part.querySelector(`a.row[href="${CSS.escape(held.href)}"]`)
  if (row) scrollerOf(part).scrollTop += row.getBoundingClientRect().top - held.top
}

const scrollerOf = (part) =>
  part.matches('[data-keep-scroll]') && part.scrollHeight > part.clientHeight
    ? part
    : document.scrollingElement

function announce(row) {
  const said = (name) => row.querySelector(`.${name}`)?.textContent ?? ''
  document.getElementById('news').textContent = `New: ${said('what')}, for ${said('who')}`
}

/** A mail has no scripts that could tell its height, so the page around it measures. */
function fitLetters() {
  for (const frame of document.querySelectorAll('iframe.letter')) {
    const fit = () => {
      const letter = frame.contentDocument?.documentElement
      if (letter) frame.style.height = `${Math.ceil(letter.getBoundingClientRect().height) + 2}px`
    }
    frame.addEventListener('load', fit)
    if (frame.contentDocument?.readyState === 'complete') fit()
  }
}

/** Whoever touches the mail that is open as the newest wants to keep it open, whatever comes in. */
function pinOpenMail() {
  const pane = document.querySelector('.reading-pane[data-live]')
  const pin = () => {
    if (!pane.dataset.live) return
    history.replaceState(null, '', pane.dataset.pin)
    delete pane.dataset.live
  }
  pane?.addEventListener('pointerdown', pin)
  pane?.addEventListener('focusin', pin)
  pane?.addEventListener('wheel', pin, { passive: true })
}

function keepListScroll() {
  const list = document.querySelector('[data-keep-scroll]')
  if (!list) return
  const key = `scroll ${new URLSearchParams(location.search).get('q') ?? ''}`
  list.scrollTop = Number(sessionStorage.getItem(key) ?? 0)
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  addEventListener('pagehide', () => sessionStorage.setItem(key, String(list.scrollTop)))
}

fitLetters()
addEventListener('resize', fitLetters)
pinOpenMail()
keepListScroll()

async function keepBeating() {
  await beat().catch(() => {})
  setTimeout(() => void keepBeating(), everyMs)
}

void keepBeating()
