import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to the database that can be shut: existing connections are cut, new ones refused. */
export async function openDoorTo(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const through = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(Number(target.port || 3306), target.hostname)
    for (const side of [socket, onward]) {
      through.add(side)
      side.on('error', () => {})
      side.on('close', () => through.delete(side))
    }
    socket.pipe(onward).pipe(socket)
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const shut = () => {
    server.close()
    for (const socket of through) socket.destroy()
  }
  const port = await listen(0)
  onTestFinished(shut)
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${port}`
  return { url: url.href, shut, open: () => listen(port) }
}
