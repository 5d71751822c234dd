import type { z } from 'zod'

type Strings = { getAll(name: string): unknown[]; keys(): Iterable<string> }

/** The parts of a zod schema this file reads; zod publishes them as `schema.def`. */
type Def = {
  type: string
  nullable?: boolean
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  element?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
}

const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'catch', 'readonly', 'nonoptional'])

/**
 * Strings as FormData and query strings carry them, in the shape a schema expects: numbers, yes and no, lists
 * (one value for a list is a list), nested names (`address.city`). What cannot be read stays a string, so that
 * the schema refuses it in its own words. Names the schema does not know are left out.
 */
export function coerce(schema: z.core.$ZodType, strings: Strings): unknown {
  return read(schema, '', strings)
}

function read(schema: z.core.$ZodType, name: string, strings: Strings): unknown {
  const def = unwrap(schema)
  if (def.type === 'object') return readObject(def.shape ?? {}, name, strings)
  const values = strings.getAll(name).filter((value) => !isEmpty(value))
  if (def.type === 'array') {
    const element = def.element
    return values.length === 0 && !wasSent(name, strings)
      ? undefined
      : values.map((value) => (element ? single(unwrap(element), value) : value))
  }
  if (values.length > 0) return single(def, values.at(-1))
  // A field sent empty clears what may be empty; a field not sent at all says nothing.
  return def.nullable && wasSent(name, strings) ? null : undefined
}

function readObject(shape: Record<string, z.core.$ZodType>, name: string, strings: Strings): unknown {
  const prefix = name === '' ? '' : `${name}.`
  if (name !== '' && ![...strings.keys()].some((key) => key.startsWith(prefix))) return undefined
  const entries = Object.entries(shape).map(
    ([key, inner]) => [key, read(inner, prefix + key, strings)] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function single(def: Def, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (def.type === 'number' || def.type === 'int') {
    const text = value.trim()
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : value
  }
  if (def.type === 'boolean') {
    if (['on', 'true', '1', 'yes'].includes(value.toLowerCase())) return true
    if (['off', 'false', '0', 'no'].includes(value.toLowerCase())) return false
  }
  return value
}

/** A file field left alone is sent as a nameless file of no length. */
const isEmpty = (value: unknown): boolean =>
  value === '' || (value instanceof File && value.name === '' && value.size === 0)

const wasSent = (name: string, strings: Strings): boolean => [...strings.keys()].includes(name)

function unwrap(schema: z.core.$ZodType): Def {
  const def = schema._zod.def as Def
  if (wrappers.has(def.type) && def.innerType) {
    const inner = unwrap(def.innerType)
    return def.type === 'nullable' ? { ...inner, nullable: true } : inner
  }
  if (def.type === 'pipe' && def.in) return unwrap(def.in)
  return def
}
