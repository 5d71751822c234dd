import { parseArgs } from 'node:util'
import { failureText } from '@/scripts/bootstrap/steps.mjs'
import { asFailure } from '@/scripts/bootstrap/failure.mjs'
import { seededRandom } from '@/tests/rigs/frame/seeded-random'

export type Proof = {
  /** A few seconds with small numbers, for `npm test`. */
  small: boolean
  seed: number
  random(): number
  /** `--name=12`, or what the form of the proof takes by itself. */
  number(name: string, standard: { small: number; full: number }): number
  text(name: string): string | undefined
  /** One sentence that holds or does not, with what was measured. */
  claim(sentence: string, holds: boolean, figures?: string): void
  say(line: string): void
  /** Whether all held that was claimed until now. */
  holds(): boolean
}

type Options = { title: string; numbers: readonly string[]; texts?: readonly string[] }

/** Runs a rig from the command line: its claims, line by line, then `N passed, N failed`; any breach is an exit code. */
export async function runProof(options: Options, work: (proof: Proof) => Promise<void>): Promise<void> {
  let passed = 0
  let failed = 0
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  try {
    const count = (holds: boolean) => (holds ? (passed += 1) : (failed += 1))
    const { proof, form } = readProof(options, { say, count, holds: () => failed === 0 })
    say(`${options.title}, ${form}, seed ${proof.seed}`)
    await work(proof)
  } catch (error) {
    failed += 1
    process.stderr.write(failureText(asFailure(error)))
  }
  if (passed === 0) failed ||= 1
  say(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

type Teller = Pick<Proof, 'say' | 'holds'> & { count: (holds: boolean) => void }

function readProof({ numbers, texts = [] }: Options, { say, count, holds }: Teller) {
  const string = { type: 'string' } as const
  const named = Object.fromEntries([...numbers, ...texts, 'seed'].map((name) => [name, string]))
  const { values } = parseArgs({ options: { ...named, small: { type: 'boolean' } } })
  const given = values as Record<string, string | boolean | undefined>
  const small = given['small'] === true
  const number = (name: string, standard: { small: number; full: number }): number => {
    const text = given[name]
    if (text === undefined) return small ? standard.small : standard.full
    if (typeof text === 'string' && /^\d+$/.test(text)) return Number(text)
    throw new Error(
      `--${name} is “${String(text)}”. Give a whole number, such as --${name}=${standard.full}.`,
    )
  }
  const seed = number('seed', { small: 1, full: 1 })
  const proof: Proof = {
    small,
    seed,
    random: seededRandom(seed),
    number,
    text: (name) => (typeof given[name] === 'string' ? given[name] : undefined),
    say,
    holds,
    claim(sentence, itHolds, figures) {
      count(itHolds)
      say(`${itHolds ? '✓' : '✗'} ${sentence}${figures ? `: ${figures}` : ''}`)
    },
  }
  return { proof, form: small ? 'small form' : 'full form' }
}
