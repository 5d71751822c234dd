import type { Case } from '@/scripts/bench/load'
import { filledForm, readForm } from '@/tests/rigs/frame/plain-form'

const browser = { 'accept-encoding': 'gzip, deflate, br' }
const json = { 'content-type': 'application/json' }
const placeholder = 'placeholder@example.com'

let made = 0
const newEmail = (): string => `bench-${process.pid}-${(made += 1)}@example.com`

/** What a shop is asked most: a static page, a read of the API, and both ways of writing. */
export async function benchCases(web: string): Promise<Case[]> {
  const form = await formBody(web)
  return [
    { name: 'GET / (identity)', path: '/' },
    { name: 'GET / (gzip, br)', path: '/', headers: browser },
    { name: 'GET /api/v1/status', path: '/api/v1/status' },
    {
      name: 'POST / form without JavaScript, refused',
      path: '/',
      method: 'POST',
      headers: form.headers,
      body: form.text.replace(placeholder, 'maya@'),
    },
    {
      name: 'POST / form without JavaScript, new address',
      path: '/',
      method: 'POST',
      headers: form.headers,
      body: () => form.text.replace(placeholder, newEmail()),
    },
    {
      name: 'POST /api/v1/newsletter, new address',
      path: '/api/v1/newsletter',
      method: 'POST',
      headers: json,
      body: () => JSON.stringify({ email: newEmail() }),
    },
  ]
}

/** The real form of the page, as a browser would encode it. */
async function formBody(web: string): Promise<{ headers: Record<string, string>; text: string }> {
  const encoded = new Response(filledForm(await readForm(`${web}/`), { email: placeholder }))
  return {
    headers: { origin: web, 'content-type': encoded.headers.get('content-type') ?? '' },
    text: await encoded.text(),
  }
}
