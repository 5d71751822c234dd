import { readRunFile } from '@/scripts/house/run-file'
import { findSecrets } from '@/scripts/house/secrets'
import { dataFolderAsGiven, setDefaults } from '@/scripts/house/settings'

/**
 * What is not set is taken from the shop that runs in this data folder, so that a command works on what it sees; on a
 * database that is named it signs as `npm start` of this data folder does.
 */
export function joinRunningShop(): void {
  const folder = dataFolderAsGiven()
  const secrets = findSecrets(folder)
  if (secrets) setDefaults({ AUTH_SECRET: secrets.authSecret })
  const run = readRunFile(folder)
  if (!run) return
  setDefaults({
    DATABASE_URL: run.databaseUrl,
    PORT: new URL(run.url).port,
    ...(run.sandboxUrl ? { TRELLIS_SANDBOX: '1', SANDBOX_PORT: new URL(run.sandboxUrl).port } : {}),
  })
}
