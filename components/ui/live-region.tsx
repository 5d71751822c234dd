/** Says nothing until `announce` does. Once, in every shell. */
export function LiveRegion() {
  return (
    <>
      <div aria-atomic="true" aria-live="polite" className="sr-only" id="said" />
      <div aria-atomic="true" aria-live="assertive" className="sr-only" id="said-at-once" />
    </>
  )
}
