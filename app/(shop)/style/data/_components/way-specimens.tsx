import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Avatar } from '@/components/ui/avatar'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { KeyedPagination, Pagination } from '@/components/ui/pagination'
import { Loading, RowSkeleton, TextSkeleton } from '@/components/ui/skeleton'

export function AvatarSpecimens() {
  return (
    <Specimen
      rule="A person or a house. Square, like every picture here: circles are for things to press."
      title="Avatar"
    >
      <div className="flex items-end gap-4">
        <Avatar alone name="Ines Okafor" size={28} />
        <Avatar alone name="Daniela Reyes" />
        <Avatar alone name="Kiln Row Pottery" size={56} />
        <Avatar alone name="Fernhill" size={88} />
      </div>
    </Specimen>
  )
}

export function WaySpecimens() {
  return (
    <Specimen
      rule="Where one is in the shop, and how far down a list. Each page of a list has an address."
      title="Breadcrumb and pages"
    >
      <State name="Breadcrumb; a phone shows the one step back" wide>
        <Breadcrumb
          here="Aroids"
          way={[
            { href: '#plants', text: 'Plants' },
            { href: '#houseplants', text: 'Houseplants' },
          ]}
        />
      </State>
      <State name="First page" wide>
        <Pagination
          href={(page) => `#page-${page}`}
          label="First of three pages"
          page={1}
          size={24}
          total={58}
        />
      </State>
      <State name="In the middle" wide>
        <Pagination
          href={(page) => `#page-${page}`}
          label="Seventh of thirteen pages"
          page={7}
          size={24}
          total={312}
        />
      </State>
      <State name="All on one page" wide>
        <Pagination href={(page) => `#page-${page}`} label="One page" page={1} size={24} total={7} />
      </State>
      <State name="Walked by key: no total, no numbers" wide>
        <KeyedPagination count="50 entries" label="Entries" next="#older" previous="#newer" />
      </State>
    </Specimen>
  )
}

export function SkeletonSpecimens() {
  return (
    <Specimen
      rule="The shape of what comes, at the size it will have. Read out once, as a sentence. Cards have theirs on the sheet of pictures."
      title="On its way"
    >
      <State name="Rows" wide>
        <Loading what="Loading orders">
          <RowSkeleton />
          <RowSkeleton />
          <RowSkeleton />
        </Loading>
      </State>
      <State name="Words" wide>
        <div className="measure">
          <Loading what="Loading the description">
            <TextSkeleton lines={4} />
          </Loading>
        </div>
      </State>
    </Specimen>
  )
}

export function EmptySpecimens() {
  return (
    <Specimen
      rule="A sentence that names the cause, and buttons that say what comes back. The trellis stands here and in skeletons, nowhere else."
      title="Nothing here"
    >
      <State name="A list" wide>
        <EmptyState
          acts={
            <>
              <ButtonLink href="#sun" small>
                Remove “Direct sun”, 31
              </ButtonLink>
              <ButtonLink href="#low" small>
                Remove “Low light”, 12
              </ButtonLink>
            </>
          }
          heading="h3"
          title="No plant matches all five filters"
        >
          Low light and direct sun rule each other out. Take one away to see up to 31 plants.
        </EmptyState>
      </State>
      <State name="In the place of a table" wide>
        <EmptyState heading="h3" small title="Nothing to pack">
          The last order left at 1:40 pm. New ones come in here by themselves.
        </EmptyState>
      </State>
    </Specimen>
  )
}
