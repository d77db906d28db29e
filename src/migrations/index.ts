import * as migration_20261121_124349_initial from './20261121_124349_initial';
import * as migration_20261121_135819_reader_voices from './20261121_135819_reader_voices';
import * as migration_20261121_141448_unitLook from './20261121_141448_unitLook';
import * as migration_20261121_144204_formerSlugs from './20261121_144204_formerSlugs';
import * as migration_20261121_144943_counting_index from './20261121_144943_counting_index';
import * as migration_20261121_152951_audit_place from './20261121_152951_audit_place';
import * as migration_20261121_173201_adjustments_and_failures from './20261121_173201_adjustments_and_failures';

export const migrations = [
  {
    up: migration_20261121_124349_initial.up,
    down: migration_20261121_124349_initial.down,
    name: '20261121_124349_initial',
  },
  {
    up: migration_20261121_135819_reader_voices.up,
    down: migration_20261121_135819_reader_voices.down,
    name: '20261121_135819_reader_voices',
  },
  {
    up: migration_20261121_141448_unitLook.up,
    down: migration_20261121_141448_unitLook.down,
    name: '20261121_141448_unitLook',
  },
  {
    up: migration_20261121_144204_formerSlugs.up,
    down: migration_20261121_144204_formerSlugs.down,
    name: '20261121_144204_formerSlugs',
  },
  {
    up: migration_20261121_144943_counting_index.up,
    down: migration_20261121_144943_counting_index.down,
    name: '20261121_144943_counting_index',
  },
  {
    up: migration_20261121_152951_audit_place.up,
    down: migration_20261121_152951_audit_place.down,
    name: '20261121_152951_audit_place',
  },
  {
    up: migration_20261121_173201_adjustments_and_failures.up,
    down: migration_20261121_173201_adjustments_and_failures.down,
    name: '20261121_173201_adjustments_and_failures'
  },
];
