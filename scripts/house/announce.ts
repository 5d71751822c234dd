import { shown } from '@/scripts/house/settings'
import type { Shop } from '@/scripts/house/shop'

const FIRST_SUPERUSER = `npm run verb -- accounts.create-superuser '{"email":"…","username":"…","name":"…"}'`

/** For the person: where to look, and as whom. */
export function announcement(
  { url, sandboxUrl, accounts, dataFolder }: Shop,
  { hasSuperuser }: { hasSuperuser: boolean },
): string {
  const rows: [label: string, text: string][] = [['shop', url]]
  if (sandboxUrl) rows.push(['sandbox', `${sandboxUrl}   what leaves the house: mails and the like`])
  const roles = Object.keys(accounts)
  const widest = Math.max(0, ...roles.map((role) => role.length))
  for (const [index, role] of roles.entries()) {
    const { email = '', password = '', totpSecret } = accounts[role] ?? {}
    const code = totpSecret ? `   second factor ${totpSecret}` : ''
    rows.push([index === 0 ? 'accounts' : '', `${role.padEnd(widest)}  ${email}  ${password}${code}`])
  }
  if (!hasSuperuser) rows.push(['accounts', `no superuser yet: ${FIRST_SUPERUSER}`])
  rows.push(['logs', `${shown(dataFolder)}/logs`], ['stop', 'Ctrl-C; what is in the shop stays'])
  return ['', ...rows.map(([label, text]) => `  ${label.padEnd(10)}${text}`), ''].join('\n')
}
