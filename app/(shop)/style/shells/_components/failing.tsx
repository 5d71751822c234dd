'use client'

import { useState } from 'react'
import { ErrorView } from '@/components/layout/error-view'

const error = Object.assign(new Error('A page of the style book'), { digest: '2407915836' })

/** A page that fails each time it is tried. */
export function Failing() {
  const [, tried] = useState(0)
  return <ErrorView error={error} retry={() => tried((times) => times + 1)} />
}
