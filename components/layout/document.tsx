import type { ReactNode } from 'react'

/** The sheet every page is laid on: language, skip link, one column. */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="min-h-dvh">
        <a className="sr-only focus:not-sr-only focus:absolute focus:p-3" href="#content">
          Skip to content
        </a>
        <header className="border-line border-b">
          <div className="mx-auto max-w-2xl px-5 py-4">
            <a className="font-serif text-xl" href="/">
              Trellis
            </a>
          </div>
        </header>
        <main className="mx-auto max-w-2xl px-5 py-12" id="content">
          {children}
        </main>
      </body>
    </html>
  )
}
