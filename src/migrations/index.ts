import * as migration_20261121_095238_initial from './20261121_095238_initial';

export const migrations = [
  {
    up: migration_20261121_095238_initial.up,
    down: migration_20261121_095238_initial.down,
    name: '20261121_095238_initial'
  },
];
