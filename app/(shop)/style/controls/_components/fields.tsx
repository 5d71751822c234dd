import { Specimen } from '@/app/(shop)/style/_components/specimen'
import { FieldGrid } from '@/app/(shop)/style/controls/_components/field-grid'
import { Field } from '@/components/forms/field'
import { DateInput } from '@/components/ui/date-input'
import { MoneyInput } from '@/components/ui/money-input'
import { NumberInput } from '@/components/ui/number-input'
import { PasswordInput } from '@/components/ui/password-input'
import { PhoneInput } from '@/components/ui/phone-input'
import { TextInput } from '@/components/ui/text-input'

export function Fields() {
  return (
    <>
      <Specimen
        rule="Label above, always. Hint and error share the place below: the error says what is wrong and why it matters. Only what may be left out says so. A box that cannot be typed in has no edge."
        title="Fields"
      >
        <FieldGrid>
          <FieldStates />
        </FieldGrid>
      </Specimen>
      <Specimen
        rule="What people write stays as they wrote it; the server reads it. A unit stands in the box and is read with it. The calendar is the platform’s own. Every field that a browser can fill names what it is."
        title="Kinds of field"
      >
        <FieldGrid>
          <FieldKinds />
        </FieldGrid>
      </Specimen>
    </>
  )
}

function FieldStates() {
  return (
    <>
      <Field label="Rest" name="rest">
        {(control) => <TextInput {...control} placeholder="418 5th Avenue" />}
      </Field>
      <Field initial="418 5th Avenue" label="Hover" name="hover">
        {(control) => <TextInput {...control} className="border-soft" />}
      </Field>
      <Field
        hint="Start typing; choose yours from the list"
        initial="418 5th Avenue"
        label="Focus"
        name="focus"
      >
        {(control) => (
          <TextInput {...control} className="border-ink outline-2 outline-offset-1 outline-ink" />
        )}
      </Field>
      <Field initial="Daniela Reyes" label="Full name" name="filled">
        {(control) => <TextInput {...control} autoComplete="name" />}
      </Field>
      <Field
        errors={['This number is two digits short. The courier calls it only if no one answers the door.']}
        initial="(718) 555-01"
        label="Phone"
        name="wrong"
      >
        {(control) => <PhoneInput {...control} />}
      </Field>
      <Field initial="3R" label="Apt" name="optional" optional>
        {(control) => <TextInput {...control} autoComplete="address-line2" />}
      </Field>
      <Field
        hint="Set by the delivery that was chosen"
        initial="United States"
        label="Read only"
        name="fixed"
      >
        {(control) => <TextInput {...control} readOnly />}
      </Field>
      <Field initial="No coupon for this basket" label="Off" name="off">
        {(control) => <TextInput {...control} disabled />}
      </Field>
      <Field hint="Looking up the address" initial="418 5th Ave" label="Working" name="working">
        {(control) => <TextInput {...control} working />}
      </Field>
    </>
  )
}

function FieldKinds() {
  return (
    <>
      <Field label="Search" name="kind-search">
        {(control) => (
          <TextInput {...control} icon="search" placeholder="Plants, flowers, makers" type="search" />
        )}
      </Field>
      <Field initial="daniela.reyes@posteo.net" label="Email" name="kind-email">
        {(control) => <TextInput {...control} autoComplete="email" inputMode="email" type="email" />}
      </Field>
      <Field initial="(718) 555-0162" label="Phone" name="kind-phone">
        {(control) => <PhoneInput {...control} />}
      </Field>
      <Field initial="1,284.60" label="Price" name="kind-price">
        {(control) => <MoneyInput {...control} currency="USD" />}
      </Field>
      <Field
        errors={['Write the amount in EUR like 12.50.']}
        initial="about 40"
        label="Price in Europe"
        name="kind-euro"
      >
        {(control) => <MoneyInput {...control} currency="EUR" />}
      </Field>
      <Field initial="24" label="Height with pot" name="kind-height">
        {(control) => <NumberInput {...control} after="in" />}
      </Field>
      <Field hint="Until Dec 31" initial="2026-11-24" label="Arrives on" name="kind-date">
        {(control) => <DateInput {...control} max="2026-12-31" min="2026-11-21" />}
      </Field>
      <Field hint="At least 12 characters" label="Password" name="kind-password">
        {(control) => <PasswordInput {...control} autoComplete="new-password" />}
      </Field>
      <Field initial="NY-1042" label="Small, in a line of tools" name="kind-small">
        {(control) => <TextInput {...control} small />}
      </Field>
    </>
  )
}
