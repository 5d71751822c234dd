import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyProblem, sortProblems } from '@/components/forms/problems'

const labels = { email: 'Email', address: 'Address', 'address.city': 'City', tags: 'Tags' }

describe('sortProblems', () => {
  it('follows the order of the form, not of the answer', () => {
    const sorted = sortProblems({ tags: ['c'], email: ['a'], 'address.city': ['b'] }, labels)
    expect([...sorted]).toEqual([
      ['email', ['a']],
      ['address.city', ['b']],
      ['tags', ['c']],
    ])
  })

  it('hands a part to the nearest field that has a label', () => {
    const sorted = sortProblems({ 'tags.2': ['a'], 'address.zip.code': ['b'], 'address.city': ['c'] }, labels)
    expect(Object.fromEntries(sorted)).toEqual({ address: ['b'], 'address.city': ['c'], tags: ['a'] })
  })

  it('puts what belongs to no field first, under no name', () => {
    const sorted = sortProblems({ email: ['a'], source: ['b'], '': ['c'] }, labels)
    expect([...sorted]).toEqual([
      ['', ['b', 'c']],
      ['email', ['a']],
    ])
  })

  it('takes no label from what every object has', () => {
    expect([...sortProblems({ constructor: ['a'], 'toString.x': ['b'] }, labels)]).toEqual([['', ['a', 'b']]])
  })

  it('swallows no message and says none twice', () => {
    const path = fc
      .array(fc.constantFrom('email', 'address', 'city', 'tags', '0', 'other', '__proto__'), { maxLength: 4 })
      .map((parts) => parts.join('.'))
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
        const fields = Object.fromEntries(paths.map((name, at) => [name, [`message ${at}`]]))
        const said = [...sortProblems(fields, labels).values()].flat()
        expect(said.toSorted()).toEqual(Object.values(fields).flat().toSorted())
      }),
    )
  })
})

describe('onlyProblem', () => {
  it('is the field, where nothing else is wrong', () => {
    expect(onlyProblem(sortProblems({ 'tags.1': ['a'] }, labels))).toBe('tags')
  })

  it('is none for several, for the whole, and for nothing', () => {
    expect(onlyProblem(sortProblems({ email: ['a'], tags: ['b'] }, labels))).toBeUndefined()
    expect(onlyProblem(sortProblems({ '': ['a'] }, labels))).toBeUndefined()
    expect(onlyProblem(sortProblems(undefined, labels))).toBeUndefined()
  })
})
