import { lines, of } from './planted'

const FILE = 'lib/catalog/late.ts'
const cart = "import { cartLine, cartLine as held } from '@/db/schema/cart'"
const own = "import { product } from '@/db/schema/catalog'"

function late(breach: string, says: RegExp, ...text: string[]) {
  return { breach, files: { [FILE]: lines(cart, own, ...text) }, at: [`${FILE}:3`], says }
}

function migration(breach: string, sql: string, says: RegExp) {
  return {
    breach,
    files: { 'db/migrations/0001_late.sql': lines('-- a comment may say returning', 'select 1;', sql) },
    at: ['db/migrations/0001_late.sql:3'],
    says,
  }
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
    migration('the type uuid', 'create table `a` (`id` uuid not null);', /the type uuid/),
    migration('a sequence', 'create sequence numbers;', /a sequence/),
    migration(
      'a functional index',
      'create unique index `late` on `user` ((lower(`email`)));',
      /functional index/,
    ),
    migration('ngram', 'alter table `p` add fulltext index `w` (`name`) with parser ngram;', /WITH PARSER/),
    migration('a column that may be there', 'alter table `p` add column if not exists `x` int;', /IF EXISTS/),
    migration(
      'a collation of MySQL',
      'create table `a` (`n` char(3) collate utf8mb4_0900_ai_ci);',
      /collation/,
    ),
    migration('returning in a statement of data', 'insert into `a` values (1) returning id;', /RETURNING/),
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
    late('LATERAL', /LATERAL/, 'export const late = (sql) => sql`join lateral (select 1) x`'),
    late(
      'the alias of MySQL',
      /INSERT … AS alias/,
      'export const late = (sql) => sql`insert into product values (1) as new on duplicate key update n = new.n`',
    ),
    late('the arrow of MySQL', /-> on JSON/, "export const late = (sql) => sql`attrs ->> '$.colour'`"),
    late(
      'a plain statement counts too',
      /any_value/,
      "export const late = 'select any_value(name) from product'",
    ),
  ]),
]
