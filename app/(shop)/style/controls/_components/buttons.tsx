import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Button, ButtonLink, type ButtonLook } from '@/components/ui/button'

/** The tokens of `:hover` and `:focus-visible`, shown at rest. */
const hovered: Record<ButtonLook, string> = {
  act: 'bg-clay-2',
  solid: 'bg-moss-2',
  line: 'bg-sunk border-ink',
  refuse: 'bg-rose',
  text: 'decoration-2',
}
const focused = 'outline-2 outline-offset-3 outline-ink'

const looks: { look: ButtonLook; name: string; words: string; working: string }[] = [
  { look: 'act', name: 'Act', words: 'Add to basket', working: 'Adding' },
  { look: 'solid', name: 'Solid', words: 'Show 23 matches', working: 'Looking' },
  { look: 'line', name: 'Line', words: 'Compare', working: 'Comparing' },
  { look: 'refuse', name: 'Refuse', words: 'Refuse, with reason', working: 'Refusing' },
  { look: 'text', name: 'Text', words: 'Ask Ines a question', working: 'Asking' },
]

export function Buttons() {
  return (
    <Specimen
      rule="Act is terracotta, and there is one of it on a screen. Solid goes on, line is everything else, refuse takes something away. A button says its act; a link that leads to the act’s own page looks the same."
      title="Buttons"
    >
      {looks.map(({ look, name, words, working }) => (
        <div
          className="grid w-full grid-cols-[repeat(auto-fill,minmax(196px,1fr))] gap-x-6 gap-y-5"
          key={look}
        >
          <State name={name}>
            <Button look={look}>{words}</Button>
          </State>
          <State name="Hover">
            <Button className={hovered[look]} look={look}>
              {words}
            </Button>
          </State>
          <State name="Focus">
            <Button className={focused} look={look}>
              {words}
            </Button>
          </State>
          <State name="Working">
            <Button look={look} working>
              {working}
            </Button>
          </State>
          <State name="Off">
            <Button disabled look={look}>
              {words}
            </Button>
          </State>
        </div>
      ))}
      <State name="Small">
        <Button icon="printer" small>
          Pick list
        </Button>
      </State>
      <State name="With an icon">
        <Button icon="sliders-horizontal">Filter</Button>
      </State>
      <State name="Icon alone">
        <Button aria-label="Save for later" icon="heart" />
      </State>
      <State name="Icon alone, small">
        <Button aria-label="Print the pick list" icon="printer" small />
      </State>
      <State name="A link">
        <ButtonLink href="/style/controls" look="solid">
          See basket
        </ButtonLink>
      </State>
    </Specimen>
  )
}
