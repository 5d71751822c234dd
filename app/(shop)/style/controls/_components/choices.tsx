import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { CheckField } from '@/components/forms/check-field'
import { FieldGroup } from '@/components/forms/field-group'
import { Checkbox, Radio } from '@/components/ui/choice'
import { Facet, FacetGroup } from '@/components/ui/facet'
import { MixedTick } from '@/components/ui/mixed-tick'
import { Switch } from '@/components/ui/switch'

export function Choices() {
  return (
    <>
      <Specimen
        rule="Yes or no, sent with the form. Its words are pressed with it. The box above a list shows a line when some of the list is chosen."
        title="Checkbox"
      >
        <State name="Free, chosen, off">
          <Checkbox>Add a handwritten card</Checkbox>
          <Checkbox defaultChecked>Billing address is the same</Checkbox>
          <Checkbox disabled>Leave it in the lobby</Checkbox>
          <Checkbox defaultChecked disabled>
            Insured
          </Checkbox>
        </State>
        <State name="With a second line and a price">
          <div className="w-full max-w-72">
            <Checkbox aside="+ $4.00" detail="Written by Ines on the day it leaves">
              Add a handwritten card
            </Checkbox>
          </div>
        </State>
        <State name="Wrong">
          <CheckField
            errors={['Tick this to sell with us. It says who answers for the plants.']}
            label="I have read the terms for growers"
            name="terms"
          >
            {(control) => <Checkbox {...control} />}
          </CheckField>
        </State>
        <State name="Some of a list">
          <MixedTick aria-label="All 24 orders" mixed />
        </State>
      </Specimen>
      <Specimen
        rule="An answer of a filter, with what it would find. Counts ignore their own group. What finds nothing cannot be chosen; what is chosen can always be taken away."
        title="Facet"
      >
        <FacetSpecimens />
      </Specimen>
      <Specimen
        rule="One of a few that should all be seen. What it costs stands at the end of the line."
        title="Radio"
      >
        <div className="w-full max-w-md">
          <FieldGroup initial="ground" label="Delivery" name="delivery">
            {(option) => (
              <>
                <Radio {...option('ground')} aside="$9.50">
                  <b className="font-semibold">Arrives Tue, Nov 24</b> UPS Ground
                </Radio>
                <Radio {...option('air')} aside="$24.00">
                  <b className="font-semibold">Arrives Mon, Nov 23</b> UPS Next Day Air, before 10:30 am
                </Radio>
                <Radio {...option('bike')} disabled>
                  Courier by bicycle, not to 11215
                </Radio>
              </>
            )}
          </FieldGroup>
        </div>
        <FieldGroup errors={['Choose who gets the parcel.']} label="To whom" name="to-whom">
          {(option) => (
            <>
              <Radio {...option('me')}>To me</Radio>
              <Radio {...option('gift')}>A gift, sent to somebody else</Radio>
            </>
          )}
        </FieldGroup>
      </Specimen>
      <Specimen
        rule="On or off, and it acts at once. What waits for a button is a checkbox. It moves when pressed; if the house refuses, it moves back and says why."
        title="Switch"
      >
        <div className="w-full max-w-md">
          <Switch defaultChecked>Show prices with tax</Switch>
          <Switch detail="Buyers see the shop, and cannot order">Away</Switch>
          <Switch defaultChecked working>
            Mail me when an order comes in
          </Switch>
          <Switch disabled>Same-day courier, not in your state yet</Switch>
        </div>
      </Specimen>
    </>
  )
}

function FacetSpecimens() {
  return (
    <div className="grid w-full gap-10 tablet:grid-cols-[256px_256px]">
      <div>
        <FacetGroup legend="Light">
          <Facet count={5} icon="sun" name="light" value="direct">
            Direct sun
          </Facet>
          <Facet count={8} defaultChecked icon="sun-dim" name="light" value="bright">
            Bright, indirect
          </Facet>
          <Facet count={6} icon="cloud-sun" name="light" value="medium">
            Medium
          </Facet>
          <Facet count={0} icon="cloud" name="light" value="low">
            Low
          </Facet>
        </FacetGroup>
      </div>
      <div>
        <FacetGroup
          aside={
            <a className="link" href="/style/controls">
              11215
            </a>
          }
          legend="Arrives by"
          note="Counted from Fernhill, with Saturday as a day of rest."
        >
          <Facet count={26} defaultChecked name="by" value="2026-11-24">
            Tue, Nov 24
          </Facet>
          <Facet count={33} name="by" value="2026-11-25">
            Wed, Nov 25
          </Facet>
          <Facet count={0} defaultChecked name="by" value="2026-11-30">
            Mon, Nov 30
          </Facet>
        </FacetGroup>
      </div>
    </div>
  )
}
