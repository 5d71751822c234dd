import { buildFolder } from '@/scripts/house/build-folder'
import { runCommand } from '@/scripts/house/command'
import { checkFoundation, layFoundation } from '@/scripts/house/foundation'
import { openShop } from '@/scripts/house/open-shop'
import { checkout } from '@/scripts/house/settings'

/** `npm run dev`: the data of `npm start`, and the sources as they are edited instead of a build. */
await runCommand({ check: checkFoundation }, async (command) => {
  const foundation = await layFoundation(command)
  const folder = `${buildFolder(checkout, command.settings.dataFolder)}-dev`
  const env = { ...foundation.env, NODE_ENV: 'development' as const, TRELLIS_BUILD: folder }
  const scripts = {
    web: ['scripts/serve.ts', '--dev', '--one-machine'],
    worker: ['node_modules/tsx/dist/cli.mjs', 'watch', 'scripts/worker.ts'],
  }
  await openShop(command, foundation, scripts, env)
})
