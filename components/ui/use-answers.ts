import { useEffect, useEffectEvent, useState } from 'react'

type Ask<T> = (text: string, signal: AbortSignal) => Promise<readonly T[]>

/** What was found, and for which question. */
type Answers<T> = { question: string; found: readonly T[]; failed?: boolean }

const pause = 90

/**
 * Answers to what is being typed: asked for when the fingers rest, only the last question counts, and the answers before stay until
 * then, so that nothing flickers.
 */
export function useAnswers<T>(text: string, ask: Ask<T>): Answers<T> {
  const [answers, setAnswers] = useState<Answers<T>>({ question: '', found: [] })
  const question = text.trim()
  const put = useEffectEvent(ask)

  useEffect(() => {
    const stop = new AbortController()
    const answer = (found: readonly T[], failed?: boolean) => {
      if (!stop.signal.aborted) setAnswers({ question, found, failed })
    }
    const rest = setTimeout(() => {
      if (question === '') answer([])
      else
        put(question, stop.signal).then(
          (found) => answer(found),
          () => answer([], true),
        )
    }, pause)
    return () => {
      clearTimeout(rest)
      stop.abort()
    }
  }, [question])

  return answers
}
