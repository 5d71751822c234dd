'use client'

import { State } from '@/app/(shop)/style/_components/specimen'
import { SubmitButton } from '@/components/forms/submit-button'
import { Icon } from '@/components/ui/icon'

const threeSeconds = async () => {
  await new Promise((resolve) => setTimeout(resolve, 3000))
}

/** Takes its time, so that the words of a button under way can be read. */
export function SlowForm() {
  return (
    <State name="Press one: it takes three seconds">
      <form action={threeSeconds} className="flex flex-wrap gap-3">
        <SubmitButton pending="Paying">Pay $313.11</SubmitButton>
        <SubmitButton look="line" name="act" pending="Saving the draft" value="draft">
          Save it
        </SubmitButton>
      </form>
    </State>
  )
}

/** `FormDone` would take the focus of this page. */
export function FormDoneSpecimen() {
  return (
    <State name="Done">
      <div className="form-done max-w-md">
        <Icon name="circle-check" />
        <p>
          Look into your mail: we have written to <strong>daniela.reyes@posteo.net</strong>. One click there,
          and the letter is yours.
        </p>
      </div>
    </State>
  )
}
