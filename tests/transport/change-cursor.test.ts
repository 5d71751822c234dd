import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChangeCursor, replayMargin } from '@/lib/transport/change-cursor'

type Cursor = ReturnType<typeof createChangeCursor>
const row = (id: number) => ({ id, tag: `tag-${id}` })

/** What the follower's query finds: visible rows above the cursor or among its holes. */
function find(visible: Iterable<number>, cursor: Cursor): number[] {
  const { after, holes } = cursor.position()
  const wanted = new Set(holes)
  return [...visible].filter((id) => id > after || wanted.has(id)).toSorted((a, b) => a - b)
}

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('insert' as const) }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('commit' as const), which: fc.nat(30) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('roll back' as const), which: fc.nat(30) }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('read' as const), after: fc.nat(500) }) },
  ),
  { maxLength: 100 },
)

test('whatever order transactions commit in, each row is read once, at the first reading after its commit', () => {
  fc.assert(
    fc.property(steps, (played) => {
      const cursor = createChangeCursor(0)
      const open: number[] = []
      const visible = new Set<number>()
      const read: number[] = []
      let lastId = 0
      let now = 0
      const readNow = () => {
        const rows = find(visible, cursor)
        cursor.take(rows.map(row), now)
        read.push(...rows)
        expect(read.toSorted((a, b) => a - b)).toEqual([...visible].toSorted((a, b) => a - b))
      }
      for (const step of played) {
        if (step.does === 'insert') open.push(++lastId)
        else if (step.does === 'read') {
          now += step.after
          readNow()
        } else if (open.length > 0) {
          const [id] = open.splice(step.which % open.length, 1)
          if (step.does === 'commit') visible.add(id!)
        }
      }
      readNow()
    }),
  )
})

test('a hole is asked for during a minute, and then forgotten', () => {
  const cursor = createChangeCursor(0)
  cursor.take([row(1), row(4)], 1_000)
  expect(cursor.position()).toEqual({ after: 4, holes: [2, 3] })
  cursor.take([row(3)], 30_000)
  expect(cursor.position().holes).toEqual([2])
  cursor.take([], 61_000)
  expect(cursor.position().holes).toEqual([2])
  cursor.take([], 61_001)
  expect(cursor.position()).toEqual({ after: 4, holes: [] })
})

test('a jump of the counter leaves a bounded number of questions, the latest ones', () => {
  const cursor = createChangeCursor(0)
  cursor.take([row(10_000_000)], 0)
  const { holes } = cursor.position()
  expect(holes).toHaveLength(replayMargin)
  expect(holes.at(-1)).toBe(9_999_999)
  cursor.take([row(20_000_000)], 0)
  expect(cursor.position().holes).toHaveLength(replayMargin)
  expect(cursor.position().holes.at(-1)).toBe(19_999_999)
})

test('a counter that counts in threes, as clusters do, loses nothing', () => {
  const cursor = createChangeCursor(0)
  for (let id = 3; id <= 3_000; id += 3) cursor.take([row(id)], id)
  expect(find([2_998, 2_999, 3_001], cursor)).toEqual([2_998, 2_999, 3_001])
  expect(cursor.position().holes.length).toBeLessThanOrEqual(replayMargin)
})

test('begun in the middle it asks for nothing before', () => {
  const cursor = createChangeCursor(500)
  expect(cursor.position()).toEqual({ after: 500, holes: [] })
  cursor.take([row(501)], 0)
  expect(cursor.position()).toEqual({ after: 501, holes: [] })
})
