import { readForm, sendForm } from '@/tests/rigs/frame/plain-form'
import type { Proof } from '@/tests/rigs/frame/proof'
import type { RigShop } from '@/tests/rigs/frame/shop'
import { countRows, newReader, postOf, signUpByRest, untilWorkIsDone } from '@/tests/rigs/newsletter-readers'

type Ask = (email: string) => Promise<void>

/** One address, asked for N times at the same moment, by each door and by both. */
export async function proveManyAtOnce(proof: Proof, shop: RigShop, n: number): Promise<void> {
  const web = shop.webs[0]?.url ?? ''
  const form = await readForm(`${web}/`)
  const byRest: Ask = (email) => signUpByRest(web, email)
  const byForm: Ask = async (email) => {
    const page = await sendForm(form, { email })
    if (!page.includes('Look into your mail')) throw new Error('The form was not answered with its thanks.')
  }
  const doors: [name: string, asks: Ask[]][] = [
    ['by REST', [byRest]],
    ['by the form without JavaScript', [byForm]],
    ['by both', [byRest, byForm]],
  ]
  for (const [name, asks] of doors) {
    const email = newReader()
    const began = performance.now()
    const answers = await Promise.allSettled(
      Array.from({ length: n }, async (_, at) => asks[at % asks.length]?.(email)),
    )
    const failed = answers.filter(({ status }) => status === 'rejected').length
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    await untilWorkIsDone(shop, 30_000)
    const rows = await countRows(shop, email)
    const { mails, asked } = await postOf(shop, email)
    proof.claim(
      `${n} at once for one address ${name}: one subscriber, one mail`,
      rows === 1 && mails === 1 && failed === 0,
      `${rows} rows, ${mails} mails (asked for ${asked} times), answered in ${seconds} s, ${failed} of them badly`,
    )
  }
}
