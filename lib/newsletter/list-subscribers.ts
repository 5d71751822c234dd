import { showId } from '@/lib/core/ids'
import { readOperation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { mayList } from '@/lib/newsletter/policy'
import { listSubscribers as readSubscribers } from '@/lib/newsletter/queries'
import { listInput } from '@/lib/newsletter/schema'
import { subscriberPage } from '@/lib/newsletter/views'

export const listSubscribers = readOperation({
  name: 'newsletter.list-subscribers',
  summary: 'Lists who asked for the newsletter, newest first.',
  input: listInput,
  output: subscriberPage,
  async run(ctx, input) {
    mayList(ctx.actor) || forbid(ctx.actor)
    const { items, next } = await readSubscribers(ctx.db, input)
    return { items: items.map((row) => ({ ...row, id: showId('sub', row.id) })), next }
  },
})
