import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { FieldGrid } from '@/app/(shop)/style/controls/_components/field-grid'
import { Field } from '@/components/forms/field'
import { InlineSelect, Select } from '@/components/ui/select'

const states = ['California', 'Massachusetts', 'New Jersey', 'New York', 'Oregon', 'Vermont', 'Washington']

export function Selects() {
  return (
    <Specimen
      rule="For a list that is known beforehand. Under five, show them all as radios; over thirty, let people type. The list is the platform’s own, in our hand where there is a mouse."
      title="Select"
    >
      <FieldGrid>
        <Field initial="New York" label="State" name="state">
          {(control) => (
            <Select {...control} autoComplete="address-level1">
              <States />
            </Select>
          )}
        </Field>
        <Field
          errors={['Choose the state that the parcel goes to.']}
          label="State, missing"
          name="state-missing"
        >
          {(control) => (
            <Select {...control}>
              <option value="">Choose one</option>
              <States />
            </Select>
          )}
        </Field>
        <Field initial="Vermont" label="Off" name="state-off">
          {(control) => (
            <Select {...control} disabled>
              <States />
            </Select>
          )}
        </Field>
        <Field hint="Working out the tax" initial="Oregon" label="Working" name="state-working">
          {(control) => (
            <Select {...control} working>
              <States />
            </Select>
          )}
        </Field>
        <Field initial="New Jersey" label="Small" name="state-small">
          {(control) => (
            <Select {...control} small>
              <States />
            </Select>
          )}
        </Field>
      </FieldGrid>
      <State name="In a line of tools">
        <InlineSelect defaultValue="best" label="Sort" name="sort">
          <option value="best">Best match</option>
          <option value="price">Lowest price</option>
          <option value="new">Newest first</option>
          <option value="soon">Arrives soonest</option>
        </InlineSelect>
      </State>
      <State name="Off">
        <InlineSelect disabled label="Show" name="show">
          <option>All orders</option>
        </InlineSelect>
      </State>
    </Specimen>
  )
}

function States() {
  return states.map((name) => <option key={name}>{name}</option>)
}
