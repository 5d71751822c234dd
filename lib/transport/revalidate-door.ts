import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { follower } from '@/lib/transport/freshness'

const body = z.object({ tags: z.array(z.string().max(256)).max(10_000) })

/** The follower's way into Next's cache: tags can only be invalidated inside a request. */
export async function revalidateDoor(request: Request): Promise<Response> {
  // The edge has asked too; a door does not rest on where it is mounted.
  if (request.headers.get('x-internal-token') !== follower()?.token)
    return new Response(null, { status: 404 })
  const { tags } = body.parse(await request.json())
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
