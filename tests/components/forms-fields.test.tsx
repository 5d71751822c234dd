import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckField } from '@/components/forms/check-field'
import { type Control, Field } from '@/components/forms/field'
import { FieldGroup } from '@/components/forms/field-group'
import { Checkbox, Radio } from '@/components/ui/choice'
import { MoneyInput } from '@/components/ui/money-input'
import { PasswordInput } from '@/components/ui/password-input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'

/** The attribute of the first element that has it. */
const attribute = (html: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1]
const textOf = (html: string, id: string) =>
  new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`).exec(html)?.[2]?.replaceAll(/<[^>]*>/g, '')

const kinds: [string, (control: Control) => React.ReactNode][] = [
  ['text', (control) => <TextInput {...control} />],
  ['money', (control) => <MoneyInput {...control} currency="USD" />],
  ['long text', (control) => <Textarea {...control} />],
  ['password', (control) => <PasswordInput {...control} />],
  [
    'select',
    (control) => (
      <Select {...control}>
        <option>New York</option>
      </Select>
    ),
  ],
]

describe.each(kinds)('a field of %s', (_kind, control) => {
  it('ties label, hint and control together', () => {
    const html = renderToStaticMarkup(
      <Field hint="Where the parcel goes" id="it" label="Address" name="address">
        {control}
      </Field>,
    )
    expect(attribute(html, 'for')).toBe('it')
    expect(html).toMatch(/<(input|select|textarea)[^>]* id="it"/)
    expect(attribute(html, 'aria-describedby')?.split(' ')[0]).toBe('it-hint')
    expect(textOf(html, 'it-hint')).toBe('Where the parcel goes')
    expect(html).not.toContain('aria-invalid')
    expect(html).toMatch(/ required=""/)
  })

  it('says what is wrong in the place of the hint', () => {
    const html = renderToStaticMarkup(
      <Field
        errors={['Too short.', 'And late.']}
        hint="Where it goes"
        id="it"
        label="Address"
        name="address"
        optional
      >
        {control}
      </Field>,
    )
    expect(attribute(html, 'aria-invalid')).toBe('true')
    expect(attribute(html, 'aria-describedby')?.split(' ')[0]).toBe('it-error')
    expect(textOf(html, 'it-error')).toBe('Too short. And late.')
    expect(html).not.toContain('Where it goes')
    expect(html).not.toContain('required=""')
    expect(html).toContain('optional')
  })
})

it('shows what was written before a refusal rather than what was there at first', () => {
  const field = (typed?: string) =>
    renderToStaticMarkup(
      <Field initial="first" label="Name" name="name" typed={typed}>
        {(control) => <TextInput {...control} />}
      </Field>,
    )
  expect(attribute(field(), 'value')).toBe('first')
  expect(attribute(field('second'), 'value')).toBe('second')
  expect(attribute(field(''), 'value')).toBe('')
})

it('never sends a secret back to a page', () => {
  const html = renderToStaticMarkup(
    <Field label="Password" name="password" typed="in the garden">
      {(control) => <PasswordInput {...control} />}
    </Field>,
  )
  expect(html).not.toContain('in the garden')
})

it('reads a unit with its field', () => {
  const html = renderToStaticMarkup(
    <Field errors={['Too dear.']} id="it" label="Price" name="price">
      {(control) => <MoneyInput {...control} currency="EUR" />}
    </Field>,
  )
  const said = attribute(html, 'aria-describedby')?.split(' ') ?? []
  expect(said.map((id) => textOf(html, id))).toEqual(['Too dear.', '€'])
})

describe('a yes or no', () => {
  const box = (initial: boolean, typed?: string) =>
    renderToStaticMarkup(
      <CheckField initial={initial} label="Card" name="card" typed={typed}>
        {(control) => <Checkbox {...control} />}
      </CheckField>,
    )

  it('is as it was at first, until a refusal brings back what was sent', () => {
    expect(box(true)).toContain('checked')
    expect(box(false)).not.toContain('checked')
    expect(box(false, 'on')).toContain('checked')
    // An empty box is not sent at all.
    expect(box(true, '')).not.toContain('checked')
  })
})

describe('a group', () => {
  const group = (props: { typed?: string | string[]; errors?: string[] }) =>
    renderToStaticMarkup(
      <FieldGroup id="it" initial="a" label="Which" name="which" {...props}>
        {(option) => ['a', 'b', 'c'].map((value) => <Radio key={value} {...option(value)} />)}
      </FieldGroup>,
    )
  const chosen = (html: string) =>
    [...html.matchAll(/checked="" value="(\w)"|value="(\w)" checked=""/g)].map((m) => m[1] ?? m[2])

  it('begins with its first choice, and goes on with what was sent: one, several or none', () => {
    expect(chosen(group({}))).toEqual(['a'])
    expect(chosen(group({ typed: 'b' }))).toEqual(['b'])
    expect(chosen(group({ typed: ['b', 'c'] }))).toEqual(['b', 'c'])
    expect(chosen(group({ typed: '' }))).toEqual([])
  })

  it('is described as a whole, and each control of it is wrong', () => {
    const html = group({ errors: ['Choose one.'] })
    expect(html).toMatch(/<fieldset[^>]* aria-describedby="it-error"/)
    expect(textOf(html, 'it-error')).toBe('Choose one.')
    expect(html.match(/<input[^>]* aria-invalid="true"/g)).toHaveLength(3)
  })
})
