import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Mark } from '@/components/layout/mark'
import { BasketCount } from '@/components/layout/shop/basket-count'
import { ThemeSwitch } from '@/components/layout/theme-switch'

type Shown = { path: string; name: string; rule: string }

const shells: Shown[] = [
  {
    path: 'shop',
    name: 'Shop',
    rule: 'Around every page that is the same for everybody. A control is there when its door is; the menu is fetched when it is opened.',
  },
  {
    path: 'account',
    name: 'Account',
    rule: 'The shop’s shell, and the places of one person beside the page. A phone has them as a list, and a way back.',
  },
  {
    path: 'seller',
    name: 'Seller',
    rule: 'A rail, icons on a tablet, a bar under the thumb on a phone. The heading is a sentence with the number in it.',
  },
  {
    path: 'admin',
    name: 'Admin',
    rule: 'The same rail. Queue and decision side by side; under 1100 the queue comes first, and each matter is a page.',
  },
  {
    path: 'sign-in',
    name: 'Sign-in',
    rule: 'One narrow sheet for signing in, joining and a lost password. Nothing else to press.',
  },
  {
    path: 'print',
    name: 'Paper',
    rule: 'Orders and slips on letter, labels on 4 × 6 inches: each sheet goes to the printer with its own size.',
  },
]

const views: Shown[] = [
  {
    path: 'not-found',
    name: 'Not found',
    rule: 'The cause, and where to go on. Read without JavaScript too.',
  },
  { path: 'error', name: 'Failed', rule: 'What is kept, a number to tell, and one act: try again.' },
  {
    path: 'forbidden',
    name: 'Not allowed',
    rule: 'What it is, who may, as whom one is here, and how to change that.',
  },
  {
    path: 'offline',
    name: 'Away',
    rule: 'What is being mended and until when. A lost connection is told at the foot of any page.',
  },
]

function ShownList({ all }: { all: readonly Shown[] }) {
  return (
    <ul className="desk:grid-cols-2 grid w-full gap-x-12">
      {all.map(({ path, name, rule }) => (
        <li className="parts py-5" key={path}>
          <a className="type-h3 link" href={`/style/shells/${path}`}>
            {name}
          </a>
          <p className="type-small text-soft mt-1.5 max-w-[52ch]">{rule}</p>
        </li>
      ))}
    </ul>
  )
}

export function ShellIndex() {
  return (
    <>
      <Specimen
        rule="An arch and six canes that meet on its posts. Word and drawing go together; alone, the drawing is an icon."
        title="Mark"
      >
        <State name="Head of the shop">
          <Mark />
        </State>
        <State name="Rail, paper">
          <Mark small />
        </State>
        <State name="On moss">
          <span className="bg-moss text-on-moss rounded-picture inline-block p-5">
            <Mark />
          </span>
        </State>
      </Specimen>
      <Specimen
        rule="The system decides until somebody does. The choice stays in the browser, and every open tab follows."
        title="Light"
      >
        <State name="At the foot of the shop, in the menu of a workplace">
          <ThemeSwitch />
        </State>
      </Specimen>
      <Specimen
        rule="The page is the same for everybody; the number comes by itself, into a place that was kept for it."
        title="Basket"
      >
        <State name="Not known, or empty">
          <BasketCount things={undefined} />
        </State>
        <State name="One">
          <BasketCount things={1} />
        </State>
        <State name="Many">
          <BasketCount things={128} />
        </State>
      </Specimen>
      <Specimen rule="Each opens in full size, with what it will hold." title="Shells">
        <ShownList all={shells} />
      </Specimen>
      <Specimen
        rule="In the place of the page that was wanted. The trellis says how things stand."
        title="Views"
      >
        <ShownList all={views} />
      </Specimen>
    </>
  )
}
