import { describe, expect, it } from 'vitest'
import { isHotkey } from '@/components/ui/hotkey'
import { keyTarget, typedTarget } from '@/components/ui/list-keys'
import { isPlainClick } from '@/components/ui/plain-click'

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['PageDown', 0, null],
  ])('%s from %d of three leads to %s', (key, at, target) => {
    expect(keyTarget(key, at, 3)).toBe(target)
  })

  it('nothing is reached in an empty list', () => expect(keyTarget('ArrowDown', -1, 0)).toBeNull())
})

describe('letters in a list', () => {
  const labels = ['Print the label', 'Mark packed', 'Mark shipped', 'Refuse']
  it.each([
    ['m', 0, 1],
    ['m', 1, 2],
    ['mm', 2, 1],
    ['mark s', 1, 2],
    ['R', -1, 3],
    ['x', 0, null],
  ])('“%s” from %d leads to %s', (typed, at, target) => {
    expect(typedTarget(labels, typed, at)).toBe(target)
  })
})

describe('hotkeys', () => {
  const press = { key: 'k', ctrlKey: false, metaKey: false, altKey: false }
  it.each([
    ['mod+k', { ctrlKey: true }, true],
    ['mod+k', { metaKey: true, key: 'K' }, true],
    ['mod+k', {}, false],
    ['mod+k', { ctrlKey: true, altKey: true }, false],
    ['k', {}, true],
    ['k', { ctrlKey: true }, false],
    ['/', { key: '/' }, true],
  ])('%s is %o: %s', (keys, change, is) => {
    expect(isHotkey({ ...press, ...change }, keys)).toBe(is)
  })
})

describe('a plain click', () => {
  const click = {
    button: 0,
    metaKey: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    defaultPrevented: false,
  }
  it.each([
    [{}, true],
    [{ ctrlKey: true }, false],
    [{ metaKey: true }, false],
    [{ shiftKey: true }, false],
    [{ button: 1 }, false],
    [{ defaultPrevented: true }, false],
  ])('with %o: %s', (change, is) => expect(isPlainClick({ ...click, ...change })).toBe(is))
})
