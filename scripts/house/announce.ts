import { demoAccounts } from '@/db/seed/seed'
import type { Command } from '@/scripts/house/command'
import type { Foundation } from '@/scripts/house/foundation'
import { type Account, writeRunFile } from '@/scripts/house/run-file'
import { sandboxUrl, shopUrl, shown } from '@/scripts/house/settings'

const accountsOf = ({ seeded }: Foundation): Record<string, Account> =>
  Object.fromEntries(
    seeded ? demoAccounts().map(({ role, email, password }) => [role, { email, password }]) : [],
  )

/** For other tools: where the house is while it runs. */
export function recordRun(command: Command, foundation: Foundation): void {
  writeRunFile(command.settings.dataFolder, {
    url: shopUrl(command.settings),
    sandboxUrl: foundation.outside.sandbox ? sandboxUrl(command.settings) : null,
    databaseUrl: foundation.database.url,
    pids: { start: process.pid, ...command.house.pids },
    accounts: accountsOf(foundation),
  })
}

/** For the person: where to look, and as whom. */
export function announce(command: Command, foundation: Foundation): void {
  const { say } = command.steps
  const { dataFolder } = command.settings
  say('')
  say(`  shop      ${shopUrl(command.settings)}`)
  if (foundation.outside.sandbox)
    say(`  sandbox   ${sandboxUrl(command.settings)}   what leaves the house: mails and the like`)
  const accounts = Object.entries(accountsOf(foundation))
  const widest = Math.max(0, ...accounts.map(([role]) => role.length))
  accounts.forEach(([role, { email, password, totpSecret }], index) => {
    const code = totpSecret ? `   second factor ${totpSecret}` : ''
    say(`  ${index === 0 ? 'accounts' : '        '}  ${role.padEnd(widest)}  ${email}  ${password}${code}`)
  })
  say(`  logs      ${shown(dataFolder)}/logs`)
  say('  stop      Ctrl-C; what is in the shop stays')
  say('')
}
