<<<<<<< HEAD
import * as migration_20261121_111757_initial from './20261121_111757_initial';

export const migrations = [
  {
    up: migration_20261121_111757_initial.up,
    down: migration_20261121_111757_initial.down,
    name: '20261121_111757_initial'
=======
import * as migration_20261121_111945_initial from './20261121_111945_initial';

export const migrations = [
  {
    up: migration_20261121_111945_initial.up,
    down: migration_20261121_111945_initial.down,
    name: '20261121_111945_initial'
>>>>>>> 9744c5a (Renew the initial migration)
  },
];
