import { Specimen } from '@/app/(shop)/style/_components/specimen'
import { FieldGroup } from '@/components/forms/field-group'
import { Answer, Answers } from '@/components/ui/answer'
import { RatingInput } from '@/components/ui/rating-input'

export function Answering() {
  return (
    <>
      <Specimen
        rule="Short answers to a question of the shop. Chosen is solid moss with a check, never colour alone; the check has its room from the start."
        title="Answers"
      >
        <FieldGroup initial={['cat']} label="Who lives with it" name="animals">
          {(option) => (
            <Answers>
              <Answer {...option('cat')}>Cat</Answer>
              <Answer {...option('dog')}>Dog</Answer>
              <Answer {...option('bird')}>Bird</Answer>
              <Answer {...option('child')}>A small child</Answer>
            </Answers>
          )}
        </FieldGroup>
        <FieldGroup initial="east" label="Your window" name="window">
          {(option) => (
            <Answers>
              <Answer {...option('north')} type="radio">
                North
              </Answer>
              <Answer {...option('east')} type="radio">
                East
              </Answer>
              <Answer {...option('south')} type="radio">
                South
              </Answer>
              <Answer {...option('none')} disabled type="radio">
                No window
              </Answer>
            </Answers>
          )}
        </FieldGroup>
        <FieldGroup
          errors={['Choose one, so that we can say what grows there.']}
          label="Missing"
          name="water"
        >
          {(option) => (
            <Answers>
              <Answer {...option('often')} type="radio">
                I water often
              </Answer>
              <Answer {...option('seldom')} type="radio">
                I forget
              </Answer>
            </Answers>
          )}
        </FieldGroup>
      </Specimen>
      <Specimen
        rule="Five radios in the shape of stars. The number is said in words beside them. Stars are ink."
        title="Rating"
      >
        <FieldGroup initial="4" label="The plant" name="stars">
          {(option) => <RatingInput star={option} />}
        </FieldGroup>
        <FieldGroup label="The delivery" name="stars-none" optional>
          {(option) => (
            <RatingInput star={option} words={['Broken', 'Late', 'As promised', 'Careful', 'Perfect']} />
          )}
        </FieldGroup>
        <FieldGroup errors={['Give it one to five stars.']} label="Missing" name="stars-missing">
          {(option) => <RatingInput star={option} />}
        </FieldGroup>
      </Specimen>
    </>
  )
}
