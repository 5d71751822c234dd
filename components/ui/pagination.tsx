import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { ButtonLink } from '@/components/ui/button'
import { countSentence, pageCount, pageWindow } from '@/components/ui/page-window'

type Props = {
  page: number
  size: number
  total: number
  href: (page: number) => string
  /** Which list's, where a page has several. */
  label?: string
}

/** Pages of a list as links: each has an address of its own, and the first has that of the list. */
export function Pagination({ page, size, total, href, label }: Props) {
  const pages = pageCount(size, total)
  return (
    <Frame
      count={countSentence(page, size, total)}
      label={label}
      next={page < pages ? href(page + 1) : undefined}
      previous={page > 1 ? href(page - 1) : undefined}
    >
      {pages > 1 ? (
        <>
          <ol className="pages-numbers">
            {pageWindow(page, pages).map((number, index, all) =>
              number === null ? (
                <li className="pages-gap" key={`after ${all[index - 1]}`}>
                  …
                </li>
              ) : (
                <li key={number}>
                  <a
                    aria-current={number === page ? 'page' : undefined}
                    aria-label={`Page ${number}`}
                    href={href(number)}
                  >
                    {number}
                  </a>
                </li>
              ),
            )}
          </ol>
          <span className="pages-short">
            Page {page} of {pages}
          </span>
        </>
      ) : null}
    </Frame>
  )
}

type KeyedProps = {
  /** What is shown: "24 orders". */
  count: string
  previous?: string
  next?: string
  label?: string
}

/** A list that is walked by key has a next page and no numbers. */
export function KeyedPagination(props: KeyedProps) {
  return <Frame {...props} />
}

function Frame({ count, previous, next, label = 'Pages', children }: KeyedProps & { children?: ReactNode }) {
  return (
    <nav aria-label={label} className="pages">
      <span className="pages-count">{count}</span>
      {children}
      <span className="pages-steps">
        {previous ? (
          <ButtonLink
            aria-label="Previous page"
            className="pages-step"
            href={previous}
            icon="arrow-left"
            rel="prev"
            small
          />
        ) : null}
        {next ? (
          <ButtonLink className="pages-step" href={next} rel="next" small>
            Next page
            <Icon name="arrow-right" />
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  )
}
