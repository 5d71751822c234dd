import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { FormDoneSpecimen, SlowForm } from '@/app/(shop)/style/controls/_components/slow-form'
import { CheckField } from '@/components/forms/check-field'
import { ErrorSummary } from '@/components/forms/error-summary'
import { Field } from '@/components/forms/field'
import { FieldGroup } from '@/components/forms/field-group'
import { fieldId } from '@/components/forms/form-report'
import { sortProblems } from '@/components/forms/problems'
import { UnsavedChanges } from '@/components/forms/unsaved-changes'
import { Button } from '@/components/ui/button'
import { Checkbox, Radio } from '@/components/ui/choice'
import { TextInput } from '@/components/ui/text-input'

const id = 'refused'
const labels = { zip: 'ZIP code', speed: 'Delivery speed', terms: 'I agree to the terms' }
const refusal = '3 entries need a change.'
const problems = sortProblems(
  {
    terms: ['Tick this, so that we may send it.'],
    zip: ['This ZIP code is one digit short.'],
    speed: ['Choose how fast it should arrive.'],
  },
  labels,
)
const field = (name: keyof typeof labels) => ({
  id: fieldId(id, name),
  name,
  label: labels[name],
  errors: problems.get(name),
})

export function Refusals() {
  return (
    <>
      <Specimen
        rule="A refused form keeps every word. With one wrong field the focus goes to it; with more, to this list, whose links lead to each. Without JavaScript the same, after the page has come back."
        title="Refused form"
      >
        <div className="grid w-full max-w-md gap-6">
          <ErrorSummary form={{ id, labels, refusal, problems }} />
          <Field {...field('zip')} initial="1121">
            {(control) => <TextInput {...control} autoComplete="postal-code" inputMode="numeric" />}
          </Field>
          <FieldGroup {...field('speed')}>
            {(option) => (
              <>
                <Radio {...option('slow')}>In three days</Radio>
                <Radio {...option('fast')}>Tomorrow</Radio>
              </>
            )}
          </FieldGroup>
          <CheckField {...field('terms')}>{(control) => <Checkbox {...control} />}</CheckField>
        </div>
        <State name="The whole of it" wide>
          <div className="max-w-md">
            <ErrorSummary
              form={{
                id,
                labels,
                refusal: 'Someone bought the last two. Small is in stock, $64.',
                problems: new Map(),
              }}
            />
          </div>
        </State>
      </Specimen>
      <Specimen
        rule="Says that it works, keeps its width, takes no second press. What takes the form’s place when it is done gets the focus."
        title="Sending"
      >
        <SlowForm />
        <FormDoneSpecimen />
      </Specimen>
      <Specimen
        rule="Type something, then follow any link of this page: it asks. Nothing changed, or sent already: it does not."
        title="Unsaved"
      >
        <form action="/style/controls" aria-label="Shop note" className="grid w-full max-w-md gap-4">
          <UnsavedChanges />
          <Field initial="Closed on Sundays." label="Note to buyers" name="note">
            {(control) => <TextInput {...control} />}
          </Field>
          <div>
            <Button look="solid" type="submit">
              Save the note
            </Button>
          </div>
        </form>
      </Specimen>
    </>
  )
}
