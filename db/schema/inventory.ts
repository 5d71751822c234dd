import { boolean, index, int, mysqlTable, uniqueIndex } from 'drizzle-orm/mysql-core'
import {
  choice,
  computedFlag,
  computedNumber,
  createdAt,
  holds,
  id,
  isOneOf,
  line,
  moment,
  reference,
  updatedAt,
  word,
} from '@/db/columns'
import { variant } from '@/db/schema/catalog/products'
import { store } from '@/db/schema/stores'

const ofVariant = () =>
  reference('variant_id')
    .notNull()
    .references(() => variant.id)

export const stockLevel = mysqlTable(
  'stock_level',
  {
    variantId: reference('variant_id')
      .primaryKey()
      .references(() => variant.id),
    /** A product never changes its store; repeated here so that a seller's stock list reads one index. */
    storeId: reference('store_id')
      .notNull()
      .references(() => store.id),
    onHand: int('on_hand').notNull().default(0),
    reserved: int('reserved').notNull().default(0),
    available: computedNumber('available', '`on_hand` - `reserved`'),
    lowStockThreshold: int('low_stock_threshold').notNull().default(0),
    reorderPoint: int('reorder_point'),
    /** False for goods that cannot run out: made to order, or digital. */
    isTracked: boolean('is_tracked').notNull().default(true),
    isLow: computedFlag('is_low', '`is_tracked` = 1 and `on_hand` - `reserved` <= `low_stock_threshold`'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('stock_level_low').on(table.storeId, table.isLow, table.available, table.variantId),
    holds('stock_level_reserved_covered', '`on_hand` >= `reserved` and `reserved` >= 0'),
    holds('stock_level_thresholds_positive', '`low_stock_threshold` >= 0 and `reorder_point` >= 0'),
  ],
)

export const stockMovementKinds = ['receive', 'sale', 'return', 'adjust', 'loss', 'hold', 'release'] as const
export const stockActorTypes = ['user', 'system'] as const

/** The journal of stock: append-only, and its changes sum to the levels. */
export const stockMovement = mysqlTable(
  'stock_movement',
  {
    id: id(),
    variantId: ofVariant(),
    kind: choice('kind', stockMovementKinds).notNull(),
    onHandChange: int('on_hand_change').notNull().default(0),
    reservedChange: int('reserved_change').notNull().default(0),
    reason: line('reason', 200),
    /** What it was for, e.g. an order's id. */
    reference: word('reference', 80),
    actorType: choice('actor_type', stockActorTypes).notNull(),
    actorId: reference('actor_id'),
    createdAt: createdAt(),
  },
  (table) => [
    index('stock_movement_variant').on(table.variantId, table.createdAt, table.id),
    index('stock_movement_reference').on(table.reference),
    isOneOf('stock_movement', 'kind', stockMovementKinds),
    isOneOf('stock_movement', 'actor_type', stockActorTypes),
    holds('stock_movement_moves', '`on_hand_change` <> 0 or `reserved_change` <> 0'),
  ],
)

export const reservationStates = ['held', 'taken', 'released'] as const
export const reservationHolders = ['checkout', 'order'] as const

/** Stock promised to one checkout or order. One row per variant, so a repeated hold finds the first. */
export const reservation = mysqlTable(
  'reservation',
  {
    id: id(),
    holderType: choice('holder_type', reservationHolders).notNull(),
    holderId: reference('holder_id').notNull(),
    variantId: ofVariant(),
    quantity: int('quantity').notNull(),
    state: choice('state', reservationStates).notNull().default('held'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('reservation_holder').on(table.holderType, table.holderId, table.variantId),
    index('reservation_expiry').on(table.state, table.expiresAt),
    index('reservation_variant').on(table.variantId, table.state),
    isOneOf('reservation', 'state', reservationStates),
    isOneOf('reservation', 'holder_type', reservationHolders),
    holds('reservation_quantity_positive', '`quantity` > 0'),
  ],
)
