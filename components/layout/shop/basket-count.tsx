/** The number beside the basket. Its place is kept while it is not known, so that nothing moves when it comes. */
export function BasketCount({ things }: { things: number | undefined }) {
  return (
    <span className="basket-count" data-empty={things ? undefined : ''}>
      {things ? (
        <>
          {things}
          <span className="sr-only">{things === 1 ? ' thing' : ' things'}</span>
        </>
      ) : null}
    </span>
  )
}
