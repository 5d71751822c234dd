import type { MenuPanel } from '@/components/layout/shop/menu-tree'

const asked = new Map<string, Promise<MenuPanel>>()

/** Once for each address, however often and wherever it is opened; what failed is asked again. */
export function loadPanel(url: string): Promise<MenuPanel> {
  const before = asked.get(url)
  if (before) return before
  const answer = fetchPanel(url).catch((error: unknown) => {
    asked.delete(url)
    throw error
  })
  asked.set(url, answer)
  return answer
}

async function fetchPanel(url: string): Promise<MenuPanel> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The menu answered ${answer.status}.`)
  return (await answer.json()) as MenuPanel
}
