import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { Failure } from '@/scripts/bootstrap/failure.mjs'

/** Below the range from which systems take ports for outgoing connections, so that a kept port stays free. */
const OWN_RANGE = { from: 20_000, to: 32_000 }

export type PortState = 'free' | 'taken' | 'forbidden'

/** A port is free when nobody listens on it on any address: a server for all addresses takes 127.0.0.1 too. */
export async function portState(port: number): Promise<PortState> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    const state = await tryToListen(port, host)
    if (state !== 'free') return state
  }
  return 'free'
}

function tryToListen(port: number, host: string): Promise<PortState> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken')
      else resolve(error.code === 'EACCES' ? 'forbidden' : 'free')
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')))
  })
}

export async function findFreePort(first?: number): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const port = first === undefined ? randomInt(OWN_RANGE.from, OWN_RANGE.to) : first + tries
    if ((await portState(port)) === 'free') return port
  }
  throw new Error('No free port was found on this machine.')
}

/** Refuses a port that somebody else has, and says how to choose another. */
export async function assertPortFree(variable: 'PORT' | 'SANDBOX_PORT', port: number): Promise<void> {
  const state = await portState(port)
  if (state === 'free') return
  const other = await findFreePort(port < 1024 ? 3000 : port + 1)
  throw new Failure(
    state === 'taken'
      ? `Port ${port} is taken by another program.`
      : `This user may not listen on port ${port}.`,
    { todo: [`Stop what listens there, or choose another port: ${variable}=${other} npm start`] },
  )
}
