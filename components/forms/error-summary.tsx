'use client'

import { focusField } from '@/components/forms/focus-field'
import { fieldId, type FormReport } from '@/components/forms/form-report'
import { Icon } from '@/components/ui/icon'

/** What stopped a form, and a way to each wrong field: the link goes there without JavaScript too. */
export function ErrorSummary({ form: { id, labels, refusal, problems } }: { form: FormReport }) {
  if (refusal === undefined) return null
  const ofFields = [...problems].filter(([name]) => name !== '')
  return (
    <div className="form-error">
      <Icon name="circle-alert" />
      <div className="min-w-0">
        <p className="font-semibold">{[refusal, ...(problems.get('') ?? [])].join(' ')}</p>
        <ul>
          {ofFields.map(([name, messages]) => (
            <li key={name}>
              <a
                className="link"
                href={`#${fieldId(id, name)}`}
                onClick={(event) => {
                  if (focusField(fieldId(id, name))) event.preventDefault()
                }}
              >
                {labels[name]}
              </a>
              {`: ${messages.join(' ')}`}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
