import * as migration_20261121_085013_initial from './20261121_085013_initial';

export const migrations = [
  {
    up: migration_20261121_085013_initial.up,
    down: migration_20261121_085013_initial.down,
    name: '20261121_085013_initial'
  },
];
