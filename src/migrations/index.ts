import * as migration_20261121_075715_initial from './20261121_075715_initial';

export const migrations = [
  {
    up: migration_20261121_075715_initial.up,
    down: migration_20261121_075715_initial.down,
    name: '20261121_075715_initial'
  },
];
