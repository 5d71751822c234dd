/** Reads a sentence to whoever listens to the page; `atOnce` interrupts, and is for what went wrong. */
export function announce(text: string, { atOnce = false } = {}): void {
  const region = regionFor(atOnce ? 'said-at-once' : 'said')
  if (!region) return
  region.textContent = ''
  // The same sentence is news only when the region was empty between.
  setTimeout(() => (region.textContent = text), 100)
}

/** Nobody hears the page behind a modal dialog, so the dialog gets a region of its own. */
function regionFor(id: string): HTMLElement | null {
  const page = document.getElementById(id)
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
  if (!dialog || !page) return page
  const own = dialog.querySelector<HTMLElement>(`[data-region=${id}]`)
  if (own) return own
  const region = page.cloneNode() as HTMLElement
  region.removeAttribute('id')
  region.dataset.region = id
  dialog.append(region)
  return region
}
