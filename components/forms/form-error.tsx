import type { FormState } from '@/lib/core/form-state'

/** What stopped the form as a whole, in a region that is announced. */
export function FormError({ state }: { state: FormState }) {
  return (
    <div aria-live="assertive" role="alert">
      {state.status === 'refused' ? (
        <p className="border-danger text-danger mb-4 border-l-4 pl-3">
          {[state.error.message, ...(state.error.fields?.[''] ?? [])].join(' ')}
        </p>
      ) : null}
    </div>
  )
}
