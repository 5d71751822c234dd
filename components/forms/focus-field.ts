const typable = 'input:not([type="hidden"]), select, textarea, button'

/** To the control of this id, or the first one in the group of this id. False when there is none. */
export function focusField(id: string): boolean {
  const place = document.getElementById(id)
  if (!place) return false
  const control = place.matches(typable)
    ? place
    : (place.querySelector<HTMLElement>('input:checked') ??
      place.querySelector<HTMLElement>(typable) ??
      place)
  // With its label in sight, which stands above it.
  place.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  return true
}
