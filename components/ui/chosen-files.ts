type Named = Pick<File, 'name' | 'size' | 'lastModified'>

/** The same file chosen a second time is not a second file. */
export const sameFile = (one: Named, other: Named): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified

/** A second choice adds to the first where many may be chosen, and takes its place where one may. */
export function addFiles<F extends Named>(kept: readonly F[], more: readonly F[], many: boolean): F[] {
  if (!many) return more.slice(0, 1)
  return [...kept, ...more.filter((file) => !kept.some((old) => sameFile(old, file)))]
}
