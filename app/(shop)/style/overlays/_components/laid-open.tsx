import type { ReactNode } from 'react'
import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import {
  BasketFoot,
  BasketLines,
  Filters,
  FiltersFoot,
  Guarantee,
  ShopMenu,
} from '@/app/(shop)/style/overlays/_components/sheet-contents'
import { Button } from '@/components/ui/button'
import { DialogFrame } from '@/components/ui/dialog-frame'

/** The same, as they look when they are open; also where their links lead when there is no script. */
export function LaidOpen() {
  return (
    <Specimen
      rule="Head and foot stay, the middle scrolls. Without a script the links above lead here."
      title="Laid open"
    >
      <Laid id="guarantee" name="Dialog" width="max-w-[520px]">
        <DialogFrame title="Alive on arrival">
          <Guarantee />
        </DialogFrame>
      </Laid>
      <Laid id="question" name="Asks first" width="max-w-[520px]">
        <DialogFrame
          closable={false}
          footer={
            <>
              <Button>Keep it</Button>
              <Button look="refuse">Delete the product</Button>
            </>
          }
          title="Delete “Boston fern, 6 in”?"
        >
          It leaves the shop at once. Two orders that hold it stay as they are, and its reviews are kept.
        </DialogFrame>
      </Laid>
      <Laid id="basket" name="Sheet, right" sheet width="h-[560px] max-w-[420px]">
        <DialogFrame footer={<BasketFoot />} title="Your basket">
          <BasketLines />
        </DialogFrame>
      </Laid>
      <Laid id="menu" name="Sheet, left" sheet width="h-[560px] max-w-[320px]">
        <DialogFrame title="Menu">
          <ShopMenu />
        </DialogFrame>
      </Laid>
      <Laid id="filters" name="Sheet, below" sheet width="max-w-[520px]">
        <DialogFrame footer={<FiltersFoot form="filter-page" />} title="Filter 26 plants">
          <Filters id="filter-page" />
        </DialogFrame>
      </Laid>
    </Specimen>
  )
}

type LaidProps = { id: string; name: string; width: string; sheet?: boolean; children: ReactNode }

function Laid({ id, name, width, sheet, children }: LaidProps) {
  return (
    <div className={`w-full scroll-mt-6 ${width.split(' ').at(-1)}`} id={id}>
      <State name={name} wide>
        <div className={`dialog w-full ${sheet ? 'sheet' : ''} ${width}`}>{children}</div>
      </State>
    </div>
  )
}
