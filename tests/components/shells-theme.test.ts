import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { themeKey, themeStart } from '@/components/layout/theme-choice'

/** What the first script of a page writes on the root, given what the browser kept. */
function startWith(localStorage: { getItem(key: string): string | null }): Record<string, string> {
  const dataset = {}
  runInNewContext(themeStart, { localStorage, document: { documentElement: { dataset } } })
  return dataset
}

const kept = (theme: string | null) => ({ getItem: (key: string) => (key === themeKey ? theme : null) })

it('a chosen theme is in force before the page is painted', () => {
  expect(startWith(kept('dark'))).toEqual({ theme: 'dark' })
  expect(startWith(kept('light'))).toEqual({ theme: 'light' })
})

it('the system decides where nothing, or nothing sensible, was chosen', () => {
  expect(startWith(kept(null))).toEqual({})
  expect(startWith(kept('sepia'))).toEqual({})
})

it('a browser that lets nobody look stops nothing', () => {
  const closed = {
    getItem() {
      throw new Error('The storage is closed.')
    },
  }
  expect(startWith(closed)).toEqual({})
})
