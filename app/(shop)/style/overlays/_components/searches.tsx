import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Leaf } from '@/app/(shop)/style/overlays/_components/leaf'
import { LiveSearch } from '@/app/(shop)/style/overlays/_components/live-search'
import { Icon } from '@/components/ui/icon'
import { SuggestionLine } from '@/components/ui/suggestion-line'

const lines = [
  { id: 'species', text: 'Monstera deliciosa', href: '/style/data', picture: <Leaf />, aside: 'Species' },
  { id: 'product', text: 'Swiss cheese plant', href: '/style/data', picture: <Leaf />, aside: 'from $64' },
  { id: 'mini', text: 'Mini monstera', href: '/style/data', picture: <Leaf />, aside: 'from $29' },
]

export function Searches() {
  return (
    <Specimen
      rule="A form that suggests. What is typed is bold in the answers; Enter without a choice searches for everything."
      title="Search"
    >
      <State name="Live: /, then type" wide>
        <div className="w-full max-w-[340px]">
          <LiveSearch />
        </div>
      </State>
      <State name="Open, the first line in hand" wide>
        <div className="w-full max-w-[340px]">
          <div className="search-box">
            <Icon name="search" />
            <span className="text-ink">monst</span>
          </div>
          <div
            aria-label="Suggestions, laid open"
            className="menu mt-[7px]! w-auto! max-w-none!"
            role="listbox"
          >
            {lines.map((line, at) => (
              <SuggestionLine
                active={at === 0}
                id={`laid-${line.id}`}
                key={line.id}
                line={line}
                typed="monst"
              />
            ))}
          </div>
        </div>
      </State>
    </Specimen>
  )
}
