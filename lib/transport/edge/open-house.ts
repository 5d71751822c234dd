import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import next from 'next'
import { database } from '@/db/client'
import { isForeseen } from '@/lib/core/errors'
import { env, publicUrl } from '@/lib/env'
import { assertBuiltOn, readBuildStamp } from '@/lib/transport/edge/build-stamp'
import { createEdge } from '@/lib/transport/edge/edge'
import { followCacheChanges } from '@/lib/transport/edge/follow-cache-changes'
import { routeNames } from '@/lib/transport/edge/route-names'
import { limitsInForce } from '@/lib/transport/limits'
import { log } from '@/lib/transport/log'

export type OpenHouse = { port: number; close(graceMs: number): Promise<void> }

/** How long a client may take, in milliseconds: longer than a proxy keeps an idle line, shorter than a slow attack needs. */
const patience = { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }

type Opening = { dev: boolean; demoStrip: boolean }

/** Opens the web process: Next behind the edge, and the follower that keeps its cache fresh. */
export async function openHouse({ dev, demoStrip }: Opening): Promise<OpenHouse> {
  const port = env.PORT
  assertSettings()
  const token = randomBytes(24).toString('hex')
  let closing = false
  const app = next({ dev, hostname: 'localhost', port, turbopack: dev })
  const handle = app.getRequestHandler()
  const edge = createEdge({
    handle: (req, res) => handle(req, res),
    routeOf: routeNames(env.TRELLIS_BUILD),
    publicUrl: new URL(publicUrl()),
    dev,
    trustedProxies: env.TRUSTED_PROXIES,
    corsOrigins: env.CORS_ORIGINS,
    internalToken: token,
    isClosing: () => closing,
    styleBook: env.TRELLIS_DEMO,
    demoStrip,
  })
  // The port is taken before Next is prepared: a port in use is known at once.
  let ready: () => void = () => {}
  const prepared = new Promise<void>((resolve) => (ready = resolve))
  const server = createServer(patience, (req, res) => void prepared.then(() => edge(req, res)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  await app.prepare()
  const upgrade = app.getUpgradeHandler()
  if (dev) server.on('upgrade', (req, socket, head) => void upgrade(req, socket, head))
  ready()

  // With hot reload nothing is served as it was built, whatever lies in the folder.
  const stamp = dev ? undefined : readBuildStamp(env.TRELLIS_BUILD)
  const follower = followCacheChanges({
    db: database(),
    token,
    builtAt: stamp?.cacheChangeCursor ?? 0,
    apply: (tags) => revalidate(port, token, tags),
  })
  await onceTheDatabaseAnswers(() => assertBuiltOn(database(), stamp).then(follower.start))
  log.info({ port, dev }, 'web is open')

  return {
    port,
    async close(graceMs) {
      closing = true
      follower.stop()
      const drained = new Promise<void>((resolve) => server.close(() => resolve()))
      // A connection that was answering becomes idle a moment later: asked once, it would be kept for the whole grace.
      const sweeping = setInterval(() => server.closeIdleConnections(), 100)
      const deadline = setTimeout(() => server.closeAllConnections(), graceMs)
      await drained
      clearTimeout(deadline)
      clearInterval(sweeping)
      await app.close()
    },
  }
}

/** What cannot work stops the start, not the first request. */
function assertSettings(): void {
  limitsInForce()
  if (publicUrl().startsWith('https:') && env.TRUSTED_PROXIES.length === 0)
    throw new Error(
      'PUBLIC_URL is https, so a proxy ends TLS before this process: name it in TRUSTED_PROXIES (loopback, an address, a range). Without it every request would be sent to https again.',
    )
}

/** /readyz stays 503 until the database has answered and everything since the build is applied. */
async function onceTheDatabaseAnswers(ask: () => Promise<void>): Promise<void> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      return await ask()
    } catch (error) {
      // A refusal of ours is an answer, and waiting does not mend it.
      if (isForeseen(error)) throw error
      log.error({ err: error }, 'waiting for the database')
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

async function revalidate(port: number, token: string, tags: string[]): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/internal/revalidate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-internal-token': token },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) throw new Error(`The internal route answered ${answer.status}.`)
}
