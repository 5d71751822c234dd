import type { ReactNode } from 'react'
// oxlint-disable-next-line no-restricted-imports -- the one sheet of styles is part of the document
import '@/app/theme.css'
import { fontVariables } from '@/components/layout/fonts'
import { themeStart } from '@/components/layout/theme-choice'

export type DocumentProps = {
  children: ReactNode
  /** Of the answer's content policy, where it allows no inline script without one. */ nonce?: string
}

/** The bare sheet: language, fonts, theme, skip link. It is sent along with every page for the case that everything else fails. */
export function DocumentFrame({ children, nonce }: DocumentProps) {
  return (
    // The script below may set `data-theme` before React wakes up.
    <html className={fontVariables} lang="en-US" suppressHydrationWarning>
      {/* oxlint-disable-next-line nextjs/no-head-element -- this is the document itself */}
      <head>
        {/* oxlint-disable-next-line react/no-danger -- a constant of ours, in force before anything is painted */}
        <script dangerouslySetInnerHTML={{ __html: themeStart }} nonce={nonce} suppressHydrationWarning />
      </head>
      <body className="min-h-dvh">
        <a className="skip-link" href="#content">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  )
}
