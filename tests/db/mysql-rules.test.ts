import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What MySQL 8.4 refuses and MariaDB lets through, so that the migrations are judged even where no MySQL is at hand. */
const folder = new URL('../../db/migrations/', import.meta.url)
const sql = readdirSync(folder)
  .filter((file) => file.endsWith('.sql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

const matches = (pattern: RegExp) => [...sql.matchAll(pattern)].map((match) => match.slice(1).map(String))
const tables = matches(/CREATE TABLE `(\w+)` \(\n([\s\S]*?)\n\);/g)

test('the migrations were found', () => expect(tables.length).toBeGreaterThan(40))

test('no name is longer than 64 characters', () => {
  expect(matches(/`(\w{65,})`/g)).toEqual([])
})

test('names of checks and foreign keys are unique in the whole database', () => {
  const names = matches(/CONSTRAINT `(\w+)` (?:CHECK|FOREIGN KEY)/g).flat()
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('no text or json column has a default', () => {
  expect(matches(/(`\w+` (?:json|(?:tiny|medium|long)?(?:text|blob))\b[^,\n]*DEFAULT[^,\n]*)/gi)).toEqual([])
})

test('no check names a column that a foreign key writes', () => {
  const written = matches(
    /ALTER TABLE `(\w+)` ADD CONSTRAINT `\w+` FOREIGN KEY \(([^)]*)\)[^;]*(?:ON DELETE set (?:null|default)|ON UPDATE (?:cascade|set))/g,
  )
  const breaches = written.flatMap(([table, columns = '']) =>
    checksOf(table).filter((check) => columns.split(',').some((column) => check.includes(column))),
  )
  expect(breaches).toEqual([])
})

test('no check asks the clock or another table', () => {
  const breaches = tables
    .flatMap(([table]) => checksOf(table))
    .filter((check) => /now\(|timestamp|rand\(|select/i.test(check))
  expect(breaches).toEqual([])
})

function checksOf(table: string | undefined): string[] {
  const body = tables.find(([name]) => name === table)?.[1] ?? ''
  return [...body.matchAll(/CHECK\((.*)\)/g)].map((match) => String(match[1]))
}
