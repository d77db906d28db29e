import type { Payload } from 'payload'
import type { Instant } from '@/domain/time/instant'
import { seedReference } from './reference'

/** Loads the demo's content; returns the accounts to print, one line each. */
export async function seedSample(input: { payload: Payload; now: Instant }): Promise<{ accounts: string[] }> {
  await seedReference(input)
  return { accounts: [] }
}
