import { readRunFile } from '@/scripts/house/run-file'
import { bringSecrets } from '@/scripts/house/secrets'
import { dataFolderAsGiven, setDefaults } from '@/scripts/house/settings'

/** What is not set is taken from the shop that runs in this data folder, so that a command works on what it sees. */
export function joinRunningShop(): void {
  const folder = dataFolderAsGiven()
  const run = readRunFile(folder)
  if (!run) return
  setDefaults({
    DATABASE_URL: run.databaseUrl,
    AUTH_SECRET: bringSecrets(folder).authSecret,
    PORT: new URL(run.url).port,
    ...(run.sandboxUrl ? { TRELLIS_SANDBOX: '1', SANDBOX_PORT: new URL(run.sandboxUrl).port } : {}),
  })
}
