import type { WallName } from '@/db/seed/art/colour/walls'
import type { Vessel } from '@/db/seed/art/vessel/vessel'
import type { VesselName } from '@/db/seed/art/vessel/vessels'

/** One picture to be drawn. Pot and wall are the slug's own choice unless a product says otherwise. */
export type Order = {
  slug: string
  width: number
  height: number
  vessel?: VesselName | Vessel
  wall?: WallName
}
