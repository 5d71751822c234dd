import { beforeEach, expect, it, vi } from 'vitest'
import { dropToast, showToast, toastStore } from '@/components/ui/toasts'

const texts = () => toastStore.read().map(({ text }) => text)

beforeEach(() => {
  for (const { id } of toastStore.read()) dropToast(id)
})

it('three at most: the oldest goes', () => {
  for (const text of ['one', 'two', 'three', 'four']) showToast({ text })
  expect(texts()).toEqual(['two', 'three', 'four'])
})

it('what failed stays longer than what was done', () => {
  showToast({ text: 'wrong', wrong: true })
  for (const text of ['one', 'two', 'three']) showToast({ text })
  expect(texts()).toEqual(['wrong', 'two', 'three'])
})

it('the same words replace the message before', () => {
  showToast({ text: 'one' })
  showToast({ text: 'two' })
  showToast({ text: 'one' })
  expect(texts()).toEqual(['two', 'one'])
})

it('whoever watches is told, until they go', () => {
  const changed = vi.fn()
  const stop = toastStore.subscribe(changed)
  showToast({ text: 'one' })
  stop()
  showToast({ text: 'two' })
  expect(changed).toHaveBeenCalledTimes(1)
})
