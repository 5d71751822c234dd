import { plantedDatabase } from './database'
import { plantedDoors } from './doors'
import { plantedForm } from './form'
import { plantedImports } from './imports'
import { plantedPapers } from './papers'
import { plantedReach } from './reach'
import { plantedTables } from './tables'

export const planted = [
  ...plantedImports,
  ...plantedReach,
  ...plantedDatabase,
  ...plantedDoors,
  ...plantedForm,
  ...plantedPapers,
  ...plantedTables,
]
