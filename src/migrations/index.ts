import * as migration_20261121_112621_initial from './20261121_112621_initial';

export const migrations = [
  {
    up: migration_20261121_112621_initial.up,
    down: migration_20261121_112621_initial.down,
    name: '20261121_112621_initial'
  },
];
