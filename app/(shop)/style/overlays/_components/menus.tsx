import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { IconTools, OrderMenu } from '@/app/(shop)/style/overlays/_components/live-menus'
import { KeyHint } from '@/components/ui/key-hint'
import { MenuItem, MenuLink, MenuRule } from '@/components/ui/menu-item'
import { ModKey } from '@/components/ui/mod-key'
import { Popover } from '@/components/ui/popover'

export function Menus() {
  return (
    <Specimen
      rule="Acts on one thing behind one button. Two or three that are used often stand in the open; what destroys comes last, apart."
      title="Menu"
    >
      <State name="Live">
        <OrderMenu />
      </State>
      <State name="Open, the second line in hand">
        <div aria-label="Acts, laid open" className="menu w-[260px]" role="menu">
          <MenuItem icon="printer">Print the label</MenuItem>
          <MenuItem aside={<KeyHint>P</KeyHint>} className="is-shown" icon="package">
            Mark packed
          </MenuItem>
          <MenuLink href="/style/data" icon="external-link">
            Open the order
          </MenuLink>
          <MenuItem aria-disabled aside="after packing" icon="truck">
            Mark shipped
          </MenuItem>
          <MenuRule />
          <MenuItem icon="circle-x" refuse>
            Refuse the order
          </MenuItem>
        </div>
      </State>
    </Specimen>
  )
}

export function Notes() {
  return (
    <>
      <Specimen
        rule="A sentence or two beside a term. Nothing to fill in, nothing that everybody must read."
        title="Note"
      >
        <p className="measure">
          Three of these travel through places under 40 °F and get a{' '}
          <Popover term="heat pack">
            A sealed pouch of iron powder that keeps a parcel above 50 °F for 72 hours. It goes in at no cost
            when the route is colder than 40 °F.
          </Popover>
          ; it is on the pick list.
        </p>
        <State name="Open" wide>
          <div className="menu note max-w-full!">
            A sealed pouch of iron powder that keeps a parcel above 50 °F for 72 hours.
          </div>
        </State>
      </Specimen>
      <Specimen
        rule="Says the name of a lone icon in a workplace, on pointing and on focus. It is never the only name: the button has its own."
        title="Tooltip"
      >
        <State name="Live: point, or tab">
          <IconTools />
        </State>
        <State name="Shown">
          <span className="tooltip-shown">
            Print labels <KeyHint>L</KeyHint>
          </span>
        </State>
        <State name="Keys">
          <span className="flex gap-2">
            <KeyHint>/</KeyHint>
            <KeyHint>J</KeyHint>
            <KeyHint>Enter</KeyHint>
            <ModKey>K</ModKey>
          </span>
        </State>
      </Specimen>
    </>
  )
}
