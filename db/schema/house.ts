import { mysqlTable } from 'drizzle-orm/mysql-core'
import { createdAt, line, word } from '@/db/columns'

/** Facts about this database itself: its id ('id'), when the demo was planted ('demo_seeded_at'). Written once each. */
export const houseFact = mysqlTable('house_fact', {
  name: word('name', 60).primaryKey(),
  value: line('value', 255).notNull(),
  createdAt: createdAt(),
})
