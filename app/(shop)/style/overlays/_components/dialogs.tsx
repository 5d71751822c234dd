import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { DeleteProduct, NestedDialogs } from '@/app/(shop)/style/overlays/_components/live-dialogs'
import {
  BasketFoot,
  BasketLines,
  Filters,
  FiltersFoot,
  Guarantee,
  ShopMenu,
} from '@/app/(shop)/style/overlays/_components/sheet-contents'
import { DialogLink } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { SheetLink } from '@/components/ui/sheet'

export function Dialogs() {
  return (
    <Specimen
      rule="One short matter. What is longer comes as a sheet; what somebody would want to send to a friend is a page. Only what cannot be undone asks first."
      title="Dialog"
    >
      <State name="From a link">
        <DialogLink
          link={{ href: '#guarantee', className: 'btn btn-line', children: 'The guarantee' }}
          title="Alive on arrival"
        >
          <Guarantee />
        </DialogLink>
      </State>
      <State name="One over the other">
        <NestedDialogs />
      </State>
      <State name="Asks first, with the act on its button">
        <DeleteProduct />
      </State>
    </Specimen>
  )
}

const face = (icon: 'shopping-basket' | 'menu' | 'sliders-horizontal', words: string) => ({
  className: 'btn btn-line',
  children: (
    <>
      <Icon name={icon} />
      {words}
    </>
  ),
})

export function Sheets() {
  return (
    <Specimen
      rule="From the right what belongs to the page, from the left the menu, from below the choices of a phone. Its link leads to the same thing on a page."
      title="Sheet"
    >
      <State name="Right">
        <SheetLink
          footer={<BasketFoot />}
          link={{ href: '#basket', ...face('shopping-basket', 'Basket') }}
          title="Your basket"
        >
          <BasketLines />
        </SheetLink>
      </State>
      <State name="Left">
        <SheetLink link={{ href: '#menu', ...face('menu', 'Menu') }} side="left" title="Menu">
          <ShopMenu />
        </SheetLink>
      </State>
      <State name="Below">
        <SheetLink
          footer={<FiltersFoot form="filter-sheet" />}
          link={{ href: '#filters', ...face('sliders-horizontal', 'Filter') }}
          side="bottom"
          title="Filter 26 plants"
        >
          <Filters id="filter-sheet" />
        </SheetLink>
      </State>
    </Specimen>
  )
}
