import { KeyHint } from '@/components/ui/key-hint'

/** The keys that work in the command menu, at its foot. */
export function CommandKeys() {
  return (
    <p aria-hidden="true" className="command-keys">
      <span>
        <KeyHint>↑</KeyHint> <KeyHint>↓</KeyHint> move
      </span>
      <span>
        <KeyHint>Enter</KeyHint> open
      </span>
      <span>
        <KeyHint>Esc</KeyHint> close
      </span>
    </p>
  )
}
