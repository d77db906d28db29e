import * as migration_20261121_122418_initial from './20261121_122418_initial';

export const migrations = [
  {
    up: migration_20261121_122418_initial.up,
    down: migration_20261121_122418_initial.down,
    name: '20261121_122418_initial'
  },
];
