/** Said only when it is true and few: a shop that always hurries is not believed. */
export function Scarce({ left }: { left: number }) {
  return <span className="scarce">Only {left} left</span>
}
