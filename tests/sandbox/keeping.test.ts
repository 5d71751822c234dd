import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Journal, type JournalLimits } from '@/sandbox/frame/journal'
import { startSandbox } from '@/sandbox/frame/start-sandbox'
import { services } from '@/sandbox/services'
import { letter, openSandbox, temporaryFolder } from '@/tests/sandbox/open-sandbox'

const withKey = { idempotencyKey: 'order.shipped/1' }

describe('what was received', () => {
  it('is there again after a restart, keys included', async () => {
    const first = await openSandbox()
    const sent = await first.resend.emails.send(letter, withKey)
    first.stop()
    const second = await openSandbox({ dataFolder: first.dataFolder })
    expect((await second.received()).records).toMatchObject([{ id: sent.data?.id, subject: letter.subject }])
    expect((await second.resend.emails.send(letter, withKey)).data).toEqual(sent.data)
    expect((await second.received()).total).toBe(1)
  })

  it('is gone after a reset, also after a restart', async () => {
    const first = await openSandbox()
    await first.resend.emails.send(letter, withKey)
    const answer = await fetch(`${first.url}/__sandbox/reset`, { method: 'POST' })
    expect(await answer.json()).toMatchObject({ services: [{ name: 'mail', received: 0 }] })
    await first.resend.emails.send({ ...letter, subject: 'After' }, withKey)
    first.stop()
    const second = await openSandbox({ dataFolder: first.dataFolder })
    expect((await second.received()).records).toMatchObject([{ subject: 'After' }])
  })

  it('is left alone by a second start that finds the port taken', async () => {
    const { port, dataFolder, resend, stop } = await openSandbox()
    await expect(startSandbox({ port, dataFolder, services })).rejects.toThrow(
      `Port ${port} is already taken`,
    )
    await resend.emails.send(letter)
    stop()
    const again = await openSandbox({ dataFolder })
    expect((await again.received()).total).toBe(1)
  })

  it('can be narrowed by reader and subject', async () => {
    const { resend, received } = await openSandbox()
    await resend.emails.send({ ...letter, to: 'Maya <Maya@Example.com>' })
    await resend.emails.send({
      ...letter,
      to: 'amaya@example.com',
      bcc: 'theo@example.com',
      subject: 'Order 7',
    })
    const subjects = async (query: string) => (await received(query)).records.map(({ subject }) => subject)
    expect(await subjects('to=maya@example.com')).toEqual([letter.subject])
    expect(await subjects('to=theo@example.com')).toEqual(['Order 7'])
    expect(await subjects('subject=order')).toEqual(['Order 7'])
    expect(await subjects('q=maya')).toEqual(['Order 7', letter.subject])
    expect(await received('limit=1')).toMatchObject({ total: 2, records: [{ subject: 'Order 7' }] })
  })
})

type Note = { id: string; text: string }

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

const roomy: JournalLimits = { records: 100, bytes: 1024 * 1024 }

const openNotes = (file: string, limits = roomy) => new Journal<Note>(file, limits, isNote)

function textsIn(file: string, limits = roomy): string[] {
  const journal = openNotes(file, limits)
  journal.close()
  return journal.all().map(({ text }) => text)
}

describe('the journal', () => {
  it.each([
    '[{"id":"c","te',
    '[{"id":"c","text":"cut before its end of line"}]',
    '[{"id":"c","shape":"of another day"}]\n',
    '7\n',
  ])('goes on after a line that a kill has cut: %s', (tail) => {
    const file = join(temporaryFolder(), 'notes.jsonl')
    const journal = openNotes(file)
    journal.put({ id: 'a', text: 'first' }, { id: 'b', text: 'second' })
    journal.close()
    appendFileSync(file, tail)
    const again = openNotes(file)
    again.put({ id: 'd', text: 'last' })
    again.close()
    expect(textsIn(file).filter((text) => !text.startsWith('cut'))).toEqual(['first', 'second', 'last'])
  })

  it('keeps the newest records and a file of bounded length', () => {
    const file = join(temporaryFolder(), 'notes.jsonl')
    const limits = { records: 5, bytes: 1024 * 1024 }
    const journal = openNotes(file, limits)
    for (let at = 0; at < 47; at += 1) journal.put({ id: `n${at}`, text: `${at}` })
    journal.close()
    expect(journal.all()).toHaveLength(5)
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(11)
    expect(textsIn(file, limits)).toEqual(['42', '43', '44', '45', '46'])
  })

  it('is bounded in bytes, but never drops the record it just took', () => {
    const file = join(temporaryFolder(), 'notes.jsonl')
    const journal = openNotes(file, { records: 100, bytes: 200 })
    journal.put({ id: 'a', text: 'x'.repeat(120) })
    journal.put({ id: 'b', text: 'y'.repeat(120) })
    expect(journal.all().map(({ id }) => id)).toEqual(['b'])
    journal.put({ id: 'c', text: 'z'.repeat(900) })
    expect(journal.all().map(({ id }) => id)).toEqual(['c'])
    journal.close()
  })

  it('replaces a record in its place', () => {
    const file = join(temporaryFolder(), 'notes.jsonl')
    const journal = openNotes(file)
    journal.put({ id: 'a', text: 'first' })
    journal.put({ id: 'b', text: 'second' })
    journal.put({ id: 'a', text: 'first, mended' })
    journal.close()
    expect(textsIn(file)).toEqual(['first, mended', 'second'])
  })
})
