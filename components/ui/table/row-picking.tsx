'use client'

import { useEffect, useRef, useState } from 'react'
import { reach, stepFrom, sumOfBoxes, wishOf } from '@/components/ui/table/row-selection'
import { singleKeysAreOn } from '@/components/ui/table/single-keys'

/** Counts the picked rows, and brings ranges and keys. Which rows are picked is the form's to know, so all else works without this. */
export function RowPicking() {
  const place = useRef<HTMLOutputElement>(null)
  const [count, setCount] = useState<number | null>(null)

  useEffect(() => {
    const table = place.current?.closest<HTMLElement>('.data-table')
    return table ? pickRows(table, setCount) : undefined
  }, [])

  return (
    <output className="bulk-count" ref={place}>
      {count === null ? <Uncounted /> : count === 0 ? 'None selected' : `${count} selected`}
    </output>
  )
}

function Uncounted() {
  return (
    <>
      <span className="bulk-none">None selected</span>
      <span className="bulk-some">Selected</span>
    </>
  )
}

/** Listens on one table until what it gives back is called. */
function pickRows(table: HTMLElement, tell: (count: number) => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const boxes = () => [...table.querySelectorAll<HTMLInputElement>('tbody .row-check')]
  const all = table.querySelector<HTMLInputElement>('thead .row-check')
  let last: HTMLInputElement | undefined

  function count() {
    const rows = boxes()
    const checked = rows.filter((box) => box.checked).length
    if (all) Object.assign(all, sumOfBoxes(checked, rows.length))
    tell(checked)
  }
  function pick(box: HTMLInputElement, checked: boolean, range: boolean) {
    const rows = boxes()
    const from = range && last ? rows.indexOf(last) : -1
    for (const index of reach(from, rows.indexOf(box))) rows[index]!.checked = checked
    last = box
    count()
  }
  function pickAll(checked: boolean) {
    for (const box of boxes()) box.checked = checked
    last = undefined
    count()
  }

  table.addEventListener(
    'click',
    ({ target, shiftKey }) => {
      if (!(target instanceof HTMLInputElement) || !target.matches('.row-check')) return
      if (target === all) pickAll(all.checked)
      else pick(target, target.checked, shiftKey)
    },
    { signal },
  )
  // Boxes are empty only after the event that says so.
  table.addEventListener('reset', () => setTimeout(() => pickAll(false)), { signal })
  document.addEventListener('keydown', (event) => pressed(table, event, { pick, pickAll }), { signal })
  const rowsChange = new MutationObserver(count)
  const body = table.querySelector('tbody')
  if (body) rowsChange.observe(body, { childList: true })
  count()
  return () => {
    listening.abort()
    rowsChange.disconnect()
  }
}

type Acts = {
  pick: (box: HTMLInputElement, checked: boolean, range: boolean) => void
  pickAll: (checked: boolean) => void
}

const typedInto = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

function pressed(table: HTMLElement, event: KeyboardEvent, { pick, pickAll }: Acts) {
  const { target, key } = event
  if (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    !(target instanceof Element)
  )
    return
  if (target.matches(typedInto) || document.querySelector('dialog[open]') || !isMeant(table, target)) return
  const rows = [...table.querySelectorAll('tbody tr')]
  const current = rows.findIndex((row) => row.contains(target))
  const box = rows[current]?.querySelector<HTMLInputElement>('.row-check')
  const wish = wishOf(key)
  // Escape belongs to no letter, and Enter only to a box: both stay when single keys are off.
  if (key.length === 1 && !singleKeysAreOn()) return
  if (wish === 'next' || wish === 'previous') {
    const row = rows[stepFrom(current, wish === 'next' ? 1 : -1, rows.length)]
    const place =
      row?.querySelector<HTMLElement>('[data-open]') ?? row?.querySelector<HTMLElement>('.row-check')
    place?.focus()
  } else if (wish === 'pick' && box) pick(box, !box.checked, event.shiftKey)
  else if (wish === 'open' && box === target)
    rows[current]?.querySelector<HTMLElement>('[data-open]')?.click()
  else if (wish === 'clear' && table.querySelector('tbody .row-check:checked')) pickAll(false)
  else if (wish !== null || !pressAct(table, key)) return
  event.preventDefault()
}

/** A key means the table that has the focus, or else the first one of the page. */
function isMeant(table: HTMLElement, target: Element): boolean {
  return (
    table.contains(target) ||
    (target === document.body && document.querySelector('.data-table:has(.row-check)') === table)
  )
}

/** Acts are there once a row is picked, and say themselves which key is theirs. */
function pressAct(table: HTMLElement, key: string): boolean {
  const act = [...table.querySelectorAll<HTMLElement>('.bulk-acts [aria-keyshortcuts]')].find(
    (button) => button.getAttribute('aria-keyshortcuts')?.toLowerCase() === key.toLowerCase(),
  )
  if (!act?.checkVisibility()) return false
  act.click()
  return true
}
