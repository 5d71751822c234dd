/** A key of the keyboard, as it is written on it. */
export function KeyHint({ children }: { children: string }) {
  return <kbd className="key-hint">{children}</kbd>
}
