import { apiErrorBody } from '@/lib/core/api-error'
import { AppError, publicError, statusOf } from '@/lib/core/errors'
import type { Job, JobPayload } from '@/lib/core/job'
import { enqueue } from '@/lib/jobs/enqueue'
import { theHouse } from '@/lib/transport/house'
import { log } from '@/lib/transport/log'
import { requireRequest } from '@/lib/transport/request-scope'

/** An event whose signature held. `id` is the provider's own: the same event has the same id each time it comes. */
export type VerifiedEvent = { id: string; type: string; payload: JobPayload }

type Verify = (body: string, headers: Headers) => VerifiedEvent

/**
 * The outside door: checks the signature, keeps the event as a job, and says yes only after that commit. The job
 * is named by the event's id, so a repeat is known; it is tried again until it took effect or stands on the dead
 * list for people to see. Nothing is acknowledged and lost.
 */
export function webhook(provider: string, verify: Verify, jobs: Readonly<Record<string, Job>>) {
  return async (request: Request): Promise<Response> => {
    const scope = requireRequest()
    scope.route = `webhook ${provider}`
    try {
      const event = verify(await request.text(), request.headers)
      const job = Object.hasOwn(jobs, event.type) ? jobs[event.type] : undefined
      if (!job) return Response.json({ received: true, used: false })
      const { db, committed } = theHouse()
      const dedupeKey = `webhook:${provider}:${event.id}`
      await enqueue(db.$primary, { job, payload: event.payload, dedupeKey, requestId: scope.requestId })
      await committed({ events: true, tags: false })
      return Response.json({ received: true, used: true })
    } catch (error) {
      if (!(error instanceof AppError)) log.error({ err: error, provider }, 'webhook failed')
      const shown = publicError(error, scope.requestId)
      return Response.json(apiErrorBody(shown), { status: statusOf[shown.kind] })
    }
  }
}
