import * as z from 'zod'
import { messagePage, type Page } from '@/sandbox/console/page'
import { isForm, pageBefore, parseJson, readForm } from '@/sandbox/frame/asked-form'
import { json, redirect, type Answer, type Asked, type Route } from '@/sandbox/frame/http'
import type { Webhooks } from '@/sandbox/frame/webhooks'
import { mailEvent } from '@/sandbox/mail/mail-events'
import { outcomes } from '@/sandbox/mail/mail-outcome'
import type { MailStore } from '@/sandbox/mail/mail-store'
import { hasGoneOut } from '@/sandbox/mail/received-mail'

const reportInput = z.strictObject({ id: z.string(), as: z.enum(outcomes) })

type Told = { status: 200; event: string; type: string } | { status: 400 | 404 | 409; error: string }

/** Somebody decides what becomes of a mail, and the shop is told as Resend would tell it. */
export function reportRoute(store: MailStore, webhooks: Webhooks, now: () => Date): Route<Page | Answer> {
  return {
    method: 'POST',
    path: '/__sandbox/mail/report',
    handle(asked) {
      const given = isForm(asked) ? Object.fromEntries(readForm(asked)) : parseJson(asked)
      return answerOf(asked, report(store, webhooks, given, now()))
    },
  }
}

function report(store: MailStore, webhooks: Webhooks, given: unknown, now: Date): Told {
  const input = reportInput.safeParse(given)
  if (!input.success) return { status: 400, error: z.prettifyError(input.error) }
  if (webhooks.target.off !== null) return { status: 409, error: webhooks.target.off }
  const mail = store.get(input.data.id)
  if (!mail) return { status: 404, error: 'This mail is not kept any more.' }
  if (!hasGoneOut(mail, now))
    return { status: 409, error: 'This mail has not gone out, so there is nothing to report of it.' }
  const event = mailEvent(mail, input.data.as, now)
  store.update({ ...mail, outcome: input.data.as })
  webhooks.send(event)
  return { status: 200, event: event.id, type: event.type }
}

function answerOf(asked: Asked, told: Told): Page | Answer {
  const { status, ...words } = told
  if (!isForm(asked)) return json(status, words)
  return 'error' in told
    ? messagePage(status, 'Nothing was reported', told.error)
    : redirect(pageBefore(asked, '/mail'))
}
