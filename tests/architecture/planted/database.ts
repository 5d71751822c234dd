import { lines, of } from './planted'

const FILE = 'lib/catalog/late.ts'
const cart = "import { cartLine, cartLine as held } from '@/db/schema/cart'"
const own = "import { product } from '@/db/schema/catalog'"

function late(breach: string, says: RegExp, ...text: string[]) {
  return { breach, files: { [FILE]: lines(cart, own, ...text) }, at: [`${FILE}:3`], says }
}

export const plantedDatabase = [
  ...of('one writer per table', [
    late(
      'a foreign table is inserted',
      /writes cart_line, which belongs to lib\/cart/,
      'export const late = (db) => db.insert(cartLine).values({})',
    ),
    late(
      'it is updated under another name',
      /writes cart_line/,
      'export const late = (db) => db.update(held).set({})',
    ),
    late('it is deleted as a whole', /writes cart_line/, 'export const late = (db) => db.delete(cartLine)'),
    late(
      'raw SQL deletes from it',
      /writes cart_line/,
      'export const late = (db, sql) => db.execute(sql`delete from ${cartLine} where 1`)',
    ),
    late(
      'raw SQL names it',
      /writes cart_line/,
      "export const late = (db) => db.query('insert ignore into `cart_line` (id) values (1)')",
    ),
    late(
      'an update joins it',
      /writes cart_line/,
      'export const late = (db, sql) => db.execute(sql`update product p join cart_line c on true set c.n = 1`)',
    ),
    late(
      'the table is a parameter',
      /cannot be told/,
      'export const late = (db, table) => db.insert(table).values({})',
    ),
    late(
      'raw SQL has the table from outside',
      /cannot be told/,
      'export const late = (sql, table) => sql`update ${table} set n = 1`',
    ),
    {
      breach: 'a namespace leads to it',
      files: {
        [FILE]: lines(
          "import * as schema from '@/db/schema/cart'",
          'export const late = (db) => db.insert(schema.cartLine).values({})',
        ),
      },
      at: [`${FILE}:2`],
      says: /writes cart_line/,
    },
    {
      breach: 'a renamed re-export leads to it, and a module within a module',
      files: {
        'db/schema/every.ts': "export { cartLine as line } from './cart'\nexport * as carts from './cart'\n",
        [FILE]: lines(
          "import { carts, line } from '@/db/schema/every'",
          'export const late = (db) => [db.delete(line), db.delete(carts.cartLine)]',
        ),
      },
      at: [`${FILE}:2`, `${FILE}:2`],
      says: /writes cart_line/,
    },
    {
      breach: 'a re-export leads to it',
      files: {
        'db/schema/every.ts': "export * from './cart'\n",
        [FILE]: lines(
          "import { cartLine } from '@/db/schema/every'",
          'const mine = cartLine',
          'export const late = (db) => db.delete(mine)',
        ),
      },
      at: [`${FILE}:3`],
      says: /writes cart_line/,
    },
    {
      breach: 'a verb writes the outbox past execute()',
      files: {
        [FILE]: lines(
          "import { outboxEvent } from '@/db/schema/jobs'",
          'export const late = (db) => db.insert(outboxEvent).values({})',
        ),
      },
      at: [`${FILE}:2`],
      says: /belongs to lib\/transport\/ and lib\/jobs\//,
    },
    {
      breach: 'a table has no owner',
      files: { 'db/schema/things.ts': lines('', "export const thing = mysqlTable('thing', {})") },
      at: ['db/schema/things.ts:2'],
      says: /declares thing, a table that nobody owns/,
    },
  ]),
  ...of('queries', [
    late(
      'relations are read with db.query',
      /db\.query with relations/,
      'export const late = (db) => db.query.product.findMany({ with: { images: true } })',
    ),
    late(
      'with options that cannot be seen',
      /db\.query with relations/,
      'export const late = (db, options) => db.query.product.findFirst(options)',
    ),
    late(
      'whatever the database is called',
      /db\.query with relations/,
      'export const late = async (open) => (await open()).query.product.findMany({ ...open, limit: 1 })',
    ),
    late('SQL is raw', /uses sql\.raw/, 'export const late = (sql, sort) => sql`order by ${sql.raw(sort)}`'),
    late(
      'a column is named by input',
      /makes a column name/,
      'export const late = (sql, sort) => sql.identifier(sort)',
    ),
    late(
      'a column is chosen by input',
      /chooses a column/,
      'export const late = (sort: string) => product[sort]',
    ),
    late('SQL is put together', /from pieces/, 'export const late = (db, id) => db.query(`select ${id}`)'),
    late('SQL is added up', /from pieces/, "export const late = (db, id) => db.execute('select ' + id)"),
  ]),
  ...of('portable sql', [
    late(
      'RETURNING in a template',
      /RETURNING/,
      'export const late = (sql) => sql`insert into product values (1) returning id`',
    ),
    late(
      'JSON_VALUE … RETURNING',
      /RETURNING/,
      "export const late = (sql) => sql`json_value(attrs, '$.n' returning unsigned)`",
    ),
    late(
      'a plain statement counts too',
      /any_value/,
      "export const late = 'select any_value(name) from product'",
    ),
  ]),
]
