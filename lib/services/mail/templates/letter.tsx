import type { ReactNode } from 'react'
import { mailTheme as theme } from '@/lib/services/mail/templates/theme'

/** The paper every mail is written on: one column, legible without images, a table for the programs that need one. */
export async function letterHtml({
  preview,
  children,
}: {
  preview: string
  children: ReactNode
}): Promise<string> {
  // Asked for when a mail is written: in the web's own module graph the renderer is not to be had.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
      </head>
      <body style={{ margin: 0, padding: '24px 12px', background: theme.paper, color: theme.ink }}>
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{preview}</div>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
          <tbody>
            <tr>
              <td align="center">
                <div style={card}>
                  <p style={{ margin: '0 0 24px', fontFamily: serif, fontSize: 20 }}>Trellis</p>
                  {children}
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

const serif = 'Georgia, "Times New Roman", serif'
const sans = '-apple-system, "Segoe UI", Helvetica, Arial, sans-serif'
const card = {
  maxWidth: 520,
  padding: 32,
  textAlign: 'left',
  fontFamily: sans,
  fontSize: 16,
  lineHeight: 1.55,
  background: theme.card,
  border: `1px solid ${theme.line}`,
  borderRadius: 6,
} as const

export const Heading = ({ children }: { children: ReactNode }) => (
  <h1 style={{ margin: '0 0 16px', fontFamily: serif, fontWeight: 500, fontSize: 26, lineHeight: 1.2 }}>
    {children}
  </h1>
)

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <p style={{ margin: '0 0 16px' }}>{children}</p>
)

export const ButtonLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <p style={{ margin: '24px 0' }}>
    <a
      href={href}
      style={{
        display: 'inline-block',
        padding: '13px 22px',
        color: theme.onAccent,
        background: theme.accent,
        borderRadius: 4,
        textDecoration: 'none',
        fontWeight: 600,
      }}
    >
      {children}
    </a>
  </p>
)

export const SmallPrint = ({ children }: { children: ReactNode }) => (
  <p style={{ margin: '16px 0 0', color: theme.soft, fontSize: 14 }}>{children}</p>
)
