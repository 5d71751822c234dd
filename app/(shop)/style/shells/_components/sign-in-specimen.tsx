import { Field } from '@/components/forms/field'
import { SignInShell } from '@/components/layout/sign-in/sign-in-shell'
import { Button, ButtonLink } from '@/components/ui/button'
import { PasswordInput } from '@/components/ui/password-input'
import { TextInput } from '@/components/ui/text-input'

const at = '/style/shells/sign-in'

export function SignInSpecimen() {
  const foot = (
    <>
      Sellers and buyers sign in here. <a href={`${at}#help`}>Trouble signing in</a>
    </>
  )
  return (
    <SignInShell foot={foot}>
      <h1 className="type-h1">Sign in</h1>
      <p className="text-soft mt-3 mb-8">
        To follow your orders and keep what you like. Buying works without it.
      </p>
      <form className="grid gap-5">
        <Field label="Email" name="email">
          {(control) => <TextInput {...control} autoComplete="username" inputMode="email" type="email" />}
        </Field>
        <Field
          aside={
            <a className="link link-tap" href={`${at}#forgotten`}>
              Forgotten it?
            </a>
          }
          label="Password"
          name="password"
        >
          {(control) => <PasswordInput {...control} />}
        </Field>
        <Button className="mt-1 w-full" look="act">
          Sign in
        </Button>
      </form>
      <p className="parts mt-8 flex flex-wrap items-center justify-between gap-3 pt-6">
        New to Trellis?
        <ButtonLink href={`${at}#join`} small>
          Open an account
        </ButtonLink>
      </p>
    </SignInShell>
  )
}
