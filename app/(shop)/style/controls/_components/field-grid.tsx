import type { ReactNode } from 'react'

/** Fields side by side, as on a form: one, two, three across. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className="grid w-full gap-x-6 gap-y-6 tablet:grid-cols-2 desk:grid-cols-3">{children}</div>
}
