import type { Law } from '../tree/tree'
import { budgets } from './budgets'
import { colours } from './colours'
import { cycles } from './cycles'
import { declaredPackages } from './declared-packages'
import { documentation } from './documentation'
import { domainOrder } from './domain-order'
import { environment } from './environment'
import { guards } from './guards'
import { imports } from './imports'
import { names } from './names'
import { policies } from './policies'
import { portableSql } from './portable-sql'
import { queries } from './queries'
import { clientReach, plainReach } from './reach'
import { roomReadmes } from './room-readmes'
import { serverActions } from './server-actions'
import { shortcuts } from './shortcuts'
import { topLevel } from './top-level'
import { versions } from './versions'
import { wording } from './wording'
import { writers } from './writers'

/** Who may know whom: judged by what each file imports. */
export const importLaws: Law[] = [imports, domainOrder, cycles, clientReach, plainReach, declaredPackages]

/** Everything else that can be read off the tree. */
export const houseLaws: Law[] = [
  budgets,
  colours,
  documentation,
  environment,
  guards,
  names,
  policies,
  portableSql,
  queries,
  roomReadmes,
  serverActions,
  shortcuts,
  topLevel,
  versions,
  wording,
  writers,
]
