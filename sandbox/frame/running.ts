import type { OpenService, Service } from '@/sandbox/frame/service'
import type { Switches } from '@/sandbox/frame/switches'

/** A service as it runs: what it declared, what it keeps, and how it is told to behave. */
export type Running = { declared: Service; open: OpenService; switches: Switches }

/** What the open pages compare to know that something has changed. */
export const pulseOf = (all: readonly Running[]): string =>
  JSON.stringify(
    all.map(({ declared: { name }, open, switches }) => [
      name,
      open.version(),
      open.webhooks?.deliveries.version,
      switches.state(),
    ]),
  )

export function resetAll(all: readonly Running[]): void {
  for (const { open, switches } of all) {
    open.reset()
    open.webhooks?.deliveries.clear()
    switches.reset()
  }
}
