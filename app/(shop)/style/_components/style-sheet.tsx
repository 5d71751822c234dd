import type { ReactNode } from 'react'
import { sections } from '@/app/(shop)/style/_components/sections'

/** A sheet of the style book: the way to the others, its heading, its one rule. */
export function StyleSheet({
  path,
  children,
}: {
  path: (typeof sections)[number]['path']
  children: ReactNode
}) {
  const { title, rule } = sections.find((section) => section.path === path) ?? sections[0]
  return (
    <main className="wrap pt-10 pb-24" id="content">
      <nav aria-label="Style book" className="type-small flex flex-wrap gap-x-6 gap-y-2">
        {sections.map((section) => (
          <a
            aria-current={section.path === path ? 'page' : undefined}
            className="tab-link"
            href={section.path}
            key={section.path}
          >
            {section.title}
          </a>
        ))}
      </nav>
      <header className="mt-10 mb-12 flex flex-wrap items-end justify-between gap-x-16 gap-y-4">
        <h1 className="type-h1">{title}</h1>
        <p className="text-soft max-w-[44ch]">{rule}</p>
      </header>
      {children}
    </main>
  )
}
