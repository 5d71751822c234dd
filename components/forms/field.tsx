import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & {
  name: string
  label: string
  hint?: string
  errors?: readonly string[]
}

/** Label, hint, error and their wiring for one text field. */
export function Field({ name, label, hint, errors, ...input }: Props) {
  const hintId = `${name}-hint`
  const errorId = `${name}-error`
  const wrong = errors !== undefined && errors.length > 0
  return (
    <div>
      <label className="block font-medium" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <p className="text-soft text-sm" id={hintId}>
          {hint}
        </p>
      ) : null}
      <input
        {...input}
        aria-describedby={[hint ? hintId : '', wrong ? errorId : ''].filter(Boolean).join(' ') || undefined}
        aria-invalid={wrong || undefined}
        className="border-soft aria-invalid:border-danger bg-paper mt-1 w-full rounded border px-3 py-2.5"
        id={name}
        name={name}
      />
      {wrong ? (
        <p className="text-danger mt-1 text-sm" id={errorId}>
          {errors.join(' ')}
        </p>
      ) : null}
    </div>
  )
}
