import type { ReactNode } from 'react'

export type Toast = {
  id: number
  /** What has happened: "Added. Swiss cheese plant, Medium". */
  text: string
  /** It failed: the message stays until it is read, and interrupts whoever listens. */
  wrong?: boolean
  /** A square picture, shown 44 wide. */
  picture?: ReactNode
  /** One way on (`href`) or back (`onAct`). */
  action?: { label: string; href?: string; onAct?: () => void }
}

const most = 3
const none: readonly Toast[] = []
let shown = none
let count = 0
const watchers = new Set<() => void>()

function show(next: readonly Toast[]): void {
  shown = next
  for (const changed of watchers) changed()
}

/** From anywhere in the browser. The same words replace the earlier message; of more than three the oldest that says no failure goes. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  const rest = shown.filter(({ text }) => text !== toast.text)
  if (rest.length === most)
    rest.splice(
      Math.max(
        0,
        rest.findIndex(({ wrong }) => !wrong),
      ),
      1,
    )
  show([...rest, { ...toast, id: ++count }])
}

export const dropToast = (id: number): void => show(shown.filter((toast) => toast.id !== id))

/** For `useSyncExternalStore`. */
export const toastStore = {
  subscribe(changed: () => void) {
    watchers.add(changed)
    return () => void watchers.delete(changed)
  },
  read: () => shown,
  readOnServer: () => none,
}
