/** Where in the mailbox somebody is. */
export type Place = { q: string; page: number }

/** The address of a mail, or of the list, that keeps search and page. */
export function mailAddress(id: string | null, { q, page }: Place, view?: string): string {
  const query = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(view ? { view } : {}),
  }).toString()
  return `/mail${id ? `/${id}` : ''}${query ? `?${query}` : ''}`
}
