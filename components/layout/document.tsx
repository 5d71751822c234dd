import { ConnectionNotice } from '@/components/layout/connection-notice'
import { DocumentFrame, type DocumentProps } from '@/components/layout/document-frame'
import { LiveRegion } from '@/components/ui/live-region'
import { ToastRegion } from '@/components/ui/toast-region'

/** The sheet every page is laid on, and where messages appear. A shell or a bare `main` with the id `content` goes in it. */
export function Document({ children, nonce }: DocumentProps) {
  return (
    <DocumentFrame nonce={nonce}>
      {children}
      <LiveRegion />
      <ToastRegion />
      <ConnectionNotice />
    </DocumentFrame>
  )
}
