import * as migration_20261121_115105_initial from './20261121_115105_initial';

export const migrations = [
  {
    up: migration_20261121_115105_initial.up,
    down: migration_20261121_115105_initial.down,
    name: '20261121_115105_initial'
  },
];
