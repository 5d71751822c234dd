import { bringBuild } from '@/scripts/house/build'
import { buildFolder } from '@/scripts/house/build-folder'
import { runCommand } from '@/scripts/house/command'
import { checkFoundation, layFoundation } from '@/scripts/house/foundation'
import { openShop } from '@/scripts/house/open-shop'
import { production } from '@/scripts/house/shop'
import { checkout } from '@/scripts/house/settings'

/** `npm start`: the whole shop on this machine, as it runs in production. */
await runCommand({ check: checkFoundation }, async (command) => {
  const { settings, steps } = command
  const foundation = await layFoundation(command)
  const folder = buildFolder(checkout, settings.dataFolder)
  const env = { ...foundation.env, NODE_ENV: 'production' as const, TRELLIS_BUILD: folder }
  await steps.run(
    'build',
    () => bringBuild(command, foundation, folder, env),
    (state) => state,
  )
  await openShop(command, foundation, production, env)
})
