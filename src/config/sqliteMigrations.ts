import type { BaseDatabaseAdapter } from 'payload'
import { migrations } from '@/migrations'

type Migrations = NonNullable<NonNullable<Parameters<BaseDatabaseAdapter['migrate']>[0]>['migrations']>

/**
 * Migrations to run at start; MongoDB needs none. Payload gives the arguments of any database's migrations the
 * type unknown; these take SQLite's.
 */
export const sqliteMigrations = migrations as unknown as Migrations
