import type { ReactNode } from 'react'
import '@/components/layout/print/print.css'
import { PrintButton } from '@/components/layout/print/print-button'
import { Icon } from '@/components/ui/icon'

type Props = {
  /** What is printed: "Order TR-20418". */ title: string
  back: { label: string; href: string }
  /** `PrintSheet`s, one for each page or run of pages. */ children: ReactNode
}

/** A plain document. On the screen it lies on a mat with its name above; on paper there is nothing but the sheets. */
export function PrintShell({ title, back, children }: Props) {
  return (
    <div className="print-table">
      <header className="print-tools">
        <a className="print-back" href={back.href}>
          <Icon name="arrow-left" />
          {back.label}
        </a>
        <h1 className="type-h4">{title}</h1>
        <PrintButton />
      </header>
      <main id="content">{children}</main>
    </div>
  )
}

/** `letter` is a page of paper, `label` a parcel label of 4 × 6 inches; each kind goes to the printer with its own size. */
export function PrintSheet({
  kind,
  name,
  children,
}: {
  kind: 'letter' | 'label'
  name: string
  children: ReactNode
}) {
  return (
    <section aria-label={name} className={`print-sheet print-${kind}`} data-theme="light">
      {children}
    </section>
  )
}
