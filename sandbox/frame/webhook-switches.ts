import * as z from 'zod'

export const webhookPatch = z.strictObject({
  /** How many more times each event arrives, as the same event with the same id. */
  repeat: z.int().min(0).max(20).optional(),
  /** The next so many events wait for each other and go out last first; after that it is 0 again. */
  reorder: z.int().min(0).max(50).optional(),
  /** How long an event waits before it goes out. */
  delayMs: z.int().min(0).max(600_000).optional(),
  /** Whether what goes as it should is reported as well. */
  reportDeliveries: z.boolean().optional(),
})

export type WebhookPatch = z.infer<typeof webhookPatch>

export type WebhookSwitches = {
  repeat: number
  reorder: number
  delayMs: number
  reportDeliveries: boolean
}

export const calmWebhooks: WebhookSwitches = { repeat: 0, reorder: 0, delayMs: 0, reportDeliveries: false }

/** What a change does not name stays. */
export const changeWebhooks = (before: WebhookSwitches, patch: WebhookPatch): WebhookSwitches => ({
  repeat: patch.repeat ?? before.repeat,
  reorder: patch.reorder ?? before.reorder,
  delayMs: patch.delayMs ?? before.delayMs,
  reportDeliveries: patch.reportDeliveries ?? before.reportDeliveries,
})
