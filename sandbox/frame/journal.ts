import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

export type JournalLimits = { records: number; bytes: number }

type Identified = { id: string }

/** A journal as those see it who do not write into it. */
export type Kept<T extends Identified> = Pick<Journal<T>, 'newestFirst' | 'size' | 'version' | 'clear'>

type IsRecord<T> = (value: unknown) => value is T

/**
 * Records in memory, and in an append-only file that brings them back after a kill. Writing is synchronous: a record
 * is in the file before the caller answers, nothing waits in a queue, and a stop can be immediate.
 */
export class Journal<T extends Identified> {
  readonly #file: string
  readonly #limits: JournalLimits
  readonly #kept = new Map<string, { record: T; bytes: number }>()
  #keptBytes = 0
  #handle: number
  #fileBytes = 0
  #lines = 0
  #version = 0

  constructor(file: string, limits: JournalLimits, isRecord: IsRecord<T>) {
    this.#file = file
    this.#limits = limits
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    for (const record of readRecords(file, isRecord)) this.#keep(record)
    this.#handle = this.#writeAnew()
  }

  /** Oldest first. */
  all(): T[] {
    return [...this.#kept.values()].map(({ record }) => record)
  }

  newestFirst(): T[] {
    return this.all().toReversed()
  }

  get(id: string): T | undefined {
    return this.#kept.get(id)?.record
  }

  get size(): number {
    return this.#kept.size
  }

  /** Another one after each change. */
  get version(): number {
    return this.#version
  }

  /** Adds or replaces by id. The records of one call are one line: after a kill either all of them are there or none. */
  put(...records: T[]): void {
    const line = `${JSON.stringify(records)}\n`
    try {
      appendFileSync(this.#handle, line)
    } catch (error) {
      // Half a line would swallow the next one.
      ftruncateSync(this.#handle, this.#fileBytes)
      throw error
    }
    this.#fileBytes += Buffer.byteLength(line)
    this.#lines += 1
    this.#version += 1
    for (const record of records) this.#keep(record)
    if (this.#lines > 2 * this.#limits.records || this.#fileBytes > 2 * this.#limits.bytes) this.#compact()
  }

  clear(): void {
    this.#kept.clear()
    this.#keptBytes = 0
    this.#version += 1
    this.#compact()
  }

  close(): void {
    closeSync(this.#handle)
  }

  #keep(record: T): void {
    const bytes = Buffer.byteLength(JSON.stringify(record))
    this.#keptBytes += bytes - (this.#kept.get(record.id)?.bytes ?? 0)
    this.#kept.set(record.id, { record, bytes })
    for (const [id, oldest] of this.#kept) {
      if (this.#kept.size === 1 || this.#fits()) break
      this.#kept.delete(id)
      this.#keptBytes -= oldest.bytes
    }
  }

  #fits(): boolean {
    return this.#kept.size <= this.#limits.records && this.#keptBytes <= this.#limits.bytes
  }

  #compact(): void {
    closeSync(this.#handle)
    this.#handle = this.#writeAnew()
  }

  #writeAnew(): number {
    const text = this.all().map((record) => `${JSON.stringify([record])}\n`)
    writeFileSync(`${this.#file}.new`, text.join(''), { mode: 0o600 })
    renameSync(`${this.#file}.new`, this.#file)
    const handle = openSync(this.#file, 'a', 0o600)
    this.#fileBytes = fstatSync(handle).size
    this.#lines = this.#kept.size
    return handle
  }
}

/** The last line may have been cut by a kill; it was never answered for, so it is left out. */
function readRecords<T>(file: string, isRecord: IsRecord<T>): T[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => readLine(line))
    .filter(isRecord)
}

function readLine(line: string): unknown[] {
  try {
    const records: unknown = JSON.parse(line)
    return Array.isArray(records) ? records : []
  } catch {
    return []
  }
}
