'use client'

import { Button } from '@/components/ui/button'

/** Nothing without a script: every browser has the same in its own menu. */
export function PrintButton() {
  return (
    <Button className="print-button" icon="printer" look="solid" onClick={() => window.print()} small>
      Print
    </Button>
  )
}
