import { PrintLabel } from '@/app/(shop)/style/shells/_components/print-label'
import { PackingSlip, PrintedOrder } from '@/app/(shop)/style/shells/_components/printed-order'
import { PrintSheet, PrintShell } from '@/components/layout/print/print-shell'

/** What leaves the house on paper. */
export function PrintSpecimen() {
  return (
    <PrintShell
      back={{ label: 'Today', href: '/style/shells/seller' }}
      title="Order TR-20418: order, slip, label"
    >
      <PrintSheet kind="letter" name="Order">
        <PrintedOrder />
      </PrintSheet>
      <PrintSheet kind="letter" name="Packing slip">
        <PackingSlip />
      </PrintSheet>
      <PrintSheet kind="label" name="Parcel label">
        <PrintLabel />
      </PrintSheet>
    </PrintShell>
  )
}
