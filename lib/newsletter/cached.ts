import { cacheLife, cacheTag } from 'next/cache'
import { database } from '@/db/client'
import { countSubscribers } from '@/lib/newsletter/queries'
import { subscribersTag } from '@/lib/newsletter/tags'

export async function subscriberCount(): Promise<number> {
  'use cache'
  cacheLife({ stale: 30, revalidate: 300, expire: 86_400 })
  cacheTag(subscribersTag)
  return countSubscribers(database().$primary)
}
