/** How a door tells the follower of its own process to look now, and how /readyz learns that it has caught up. */
export type Follower = {
  /** Reads the changes committed so far and applies them; resolves when this process serves them. */
  follow(): Promise<void>
  /** True once everything since the build has been replayed. */
  caughtUp: boolean
  /** Known only inside this process: what the internal route asks for. */
  readonly token: string
}

const key = Symbol.for('trellis.freshness')
type Shared = { [key]?: Follower }

export const setFollower = (follower: Follower): void => void ((globalThis as Shared)[key] = follower)

export const follower = (): Follower | undefined => (globalThis as Shared)[key]

/** In a worker or a command there is no follower: the web processes see the change within half a second. */
export const followNow = async (): Promise<void> => follower()?.follow()
