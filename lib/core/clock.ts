/** Time comes in through the context, so that a rule about time can be tested at any time. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

export const seconds = (n: number): number => n * 1000
export const minutes = (n: number): number => n * 60_000
export const hours = (n: number): number => n * 3_600_000
export const days = (n: number): number => n * 86_400_000

export const later = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds)
