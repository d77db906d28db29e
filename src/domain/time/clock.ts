import type { Instant } from '@/domain/time/instant'

/** Where `now` comes from. Decisions take the instant itself; only the edges hold a clock. */
export type Clock = { now(): Instant }
