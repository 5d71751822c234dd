import { Specimen } from '@/app/(shop)/style/_components/specimen'
import { FieldGrid } from '@/app/(shop)/style/controls/_components/field-grid'
import { CharacterCount } from '@/components/forms/character-count'
import { Field, type Control } from '@/components/forms/field'
import { Textarea } from '@/components/ui/textarea'

const counted = (control: Control) => <CharacterCount most={180} of={control} />

const message = 'For the new flat, with love from both of us. Water it on Sundays.'
const tooLong =
  'The newest leaf opened on the second day with three splits already. It drooped for two days after the long ride in the truck, then it stood up again and has not stopped growing since then.'

export function LongText() {
  return (
    <Specimen
      rule="It grows with what is written. The counter counts, it never cuts: what is too long stays whole, and is said to be too long."
      title="Long text"
    >
      <FieldGrid>
        <Field aside={counted} initial={message} label="Message on the card" name="message" optional>
          {(control) => <Textarea {...control} />}
        </Field>
        <Field
          aside={counted}
          errors={['Use at most 180 characters. The card has room for no more.']}
          initial={tooLong}
          label="Too long"
          name="message-long"
        >
          {(control) => <Textarea {...control} />}
        </Field>
        <Field hint="Ines answers within about 3 h" label="Your question" name="question">
          {(control) => <Textarea {...control} placeholder="How far from an east window?" />}
        </Field>
      </FieldGrid>
    </Specimen>
  )
}
