import { useAnswers } from '@/components/ui/use-answers'

/** One thing that can be chosen. */
export type Choice = {
  id: string
  label: string
  /** A second line: where it lies, what it costs. */
  detail?: string
}

type Row = Choice & { /** Made when it is chosen. */ isNew?: true }

export type Source = {
  /** All there are, known beforehand. */
  choices?: readonly Choice[]
  /** Or asked for, by what is typed. */
  search?: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>
  /** Makes what is not there yet, by its name. */
  create?: (label: string) => Choice | Promise<Choice>
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
const nothing = () => Promise.resolve([])

/** The rows of the list for what is typed, and the line above them while there is something to say. */
export function useRows(
  { choices = [], search, create }: Source,
  typed: string,
): { rows: Row[]; status: string } {
  const { found, question, failed } = useAnswers(typed, search ?? nothing)
  const text = typed.trim()
  const known = search ? found : choices
  const rows: Row[] = [...known]
  if (create && text !== '' && !known.some(({ label }) => sameName(label, text)))
    rows.push({ id: `new ${text}`, label: text, isNew: true })
  return { rows, status: search ? statusOf(text, question, failed) : '' }
}

function statusOf(text: string, question: string, failed?: boolean): string {
  if (text === '') return 'Type to search'
  if (failed) return 'The search did not answer. Type on to try again.'
  return text === question ? '' : 'Searching…'
}

/** The rows that were picked, with what is new among them made. */
export const settle = (picked: readonly Row[], create: Source['create']): Promise<Choice[]> =>
  Promise.all(picked.map(async (row) => (row.isNew && create ? create(row.label) : row)))

export const byId = {
  itemToStringLabel: ({ label }: Choice): string => label,
  itemToStringValue: ({ id }: Choice): string => id,
  isItemEqualToValue: (item: Choice, value: Choice): boolean => item.id === value.id,
}
