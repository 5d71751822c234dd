import { isAlive } from '@/scripts/bootstrap/process-stamp.mjs'
import { endPart, type Part, type PartSpec, startPart } from '@/scripts/house/parts'

/** Those who use a thing stop before it: requests and jobs drain while the database still answers. */
const LEAVES_LAST = ['sandbox', 'database']
const GRACE_MS = 30_000
/** The database writes down what it holds in memory; cutting that short is safe but makes the next start slower. */
const DATABASE_GRACE_MS = 120_000
/** npm passes on the Ctrl-C that the terminal has already delivered: what comes this soon is the same wish. */
const SAME_WISH_MS = 1_000

type Running = { pid: number; stamp: string }

/** All processes of one command: started here, and stopped in order however the command ends. */
export class House {
  readonly #running = new Map<string, Running>()
  readonly #dataFolder: string
  readonly #force = new AbortController()
  #stopping: Promise<void> | null = null

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder
  }

  get isStopping(): boolean {
    return this.#stopping !== null
  }

  get pids(): Record<string, number> {
    return Object.fromEntries([...this.#running].map(([name, { pid }]) => [name, pid]))
  }

  start(spec: PartSpec): Part {
    if (this.isStopping) throw new Error('The house is closing.')
    const part = startPart(spec)
    this.keep(spec.name, part)
    void part.ended.then(() => this.#running.get(spec.name) === part && this.#running.delete(spec.name))
    return part
  }

  /** For what was started elsewhere but is to be stopped with the rest. */
  keep(name: string, running: Running): void {
    this.#running.set(name, running)
  }

  isAlive(name: string): boolean {
    const running = this.#running.get(name)
    return running !== undefined && isAlive(running.pid, running.stamp)
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  /** Settles when somebody asks this command to end; asking again later cuts the waiting for parts short. */
  untilStopAsked(): Promise<void> {
    return new Promise((resolve) => {
      let since = 0
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          since ||= Date.now()
          if (Date.now() - since > SAME_WISH_MS) this.#force.abort()
          void this.stop()
          resolve()
        })
      }
    })
  }

  async #stopAll(): Promise<void> {
    const names = [...this.#running.keys()].filter((name) => !LEAVES_LAST.includes(name))
    await Promise.all(names.map((name) => this.#end(name)))
    for (const name of LEAVES_LAST) await this.#end(name)
  }

  async #end(name: string): Promise<void> {
    const running = this.#running.get(name)
    if (!running) return
    const graceMs = name === 'database' ? DATABASE_GRACE_MS : GRACE_MS
    await endPart(this.#dataFolder, { name, ...running }, { graceMs, force: this.#force.signal })
    this.#running.delete(name)
  }
}
