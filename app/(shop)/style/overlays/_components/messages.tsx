import { Specimen, State } from '@/app/(shop)/style/_components/specimen'
import { Announcer, ToastButtons } from '@/app/(shop)/style/overlays/_components/live-messages'
import { Leaf } from '@/app/(shop)/style/overlays/_components/leaf'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'

export function Messages() {
  return (
    <>
      <Specimen
        rule="Says that something is done and offers the way back. Whatever must be read stands on the page as a notice instead."
        title="Toasts"
      >
        <State name="Live: F6 goes to them and back">
          <ToastButtons />
        </State>
        <State name="Done" wide>
          <div className="toast max-w-[480px]">
            <span className="toast-picture">
              <Leaf />
            </span>
            <div className="toast-main">
              <span className="toast-text">Added. Swiss cheese plant, Medium</span>
              <a className="toast-act" href="/style/overlays">
                See basket
              </a>
            </div>
            <Close />
          </div>
        </State>
        <State name="Failed: it stays" wide>
          <div className="toast toast-wrong max-w-[480px]">
            <Icon name="circle-alert" />
            <div className="toast-main">
              <span className="toast-text">Someone bought the last two. Small is in stock, $64.</span>
            </div>
            <Close />
          </div>
        </State>
      </Specimen>
      <Specimen
        rule="In its place on the page. The words say it; colour and icon repeat it. At most one of a kind at a time."
        title="Notices"
      >
        <div className="grid w-full max-w-[680px] gap-3">
          <Notice tone="rose">Someone bought the last two. Small is in stock, $64.</Notice>
          <Notice tone="straw">Order within 3 h 12 min, and it leaves today.</Notice>
          <Notice tone="leaf">Your answer is on the page, and Helen Zhou has a mail.</Notice>
          <Notice
            action={
              <a className="link" href="/style/overlays">
                See routes
              </a>
            }
            icon="thermometer"
            title="Cold on the way."
            tone="sky"
          >
            Three of these travel through places under 40 °F. Heat packs are on the pick list, $0 to you.
          </Notice>
        </div>
        <State name="Only said, not shown">
          <Announcer />
        </State>
      </Specimen>
    </>
  )
}

function Close() {
  return (
    <button aria-label="Close message, laid open" className="toast-close" type="button">
      <Icon name="x" />
    </button>
  )
}
