/** Keeps byte strings up to a total size; what was used longest ago goes first. */
export function createByteCache(maxBytes: number) {
  const entries = new Map<string, Buffer>()
  let bytes = 0
  return {
    get(key: string): Buffer | undefined {
      const found = entries.get(key)
      if (found === undefined) return undefined
      entries.delete(key)
      entries.set(key, found)
      return found
    },
    set(key: string, value: Buffer): void {
      bytes -= entries.get(key)?.byteLength ?? 0
      entries.delete(key)
      if (value.byteLength > maxBytes / 8) return
      bytes += value.byteLength
      entries.set(key, value)
      for (const [oldest, dropped] of entries) {
        if (bytes <= maxBytes) break
        entries.delete(oldest)
        bytes -= dropped.byteLength
      }
    },
  }
}
