import type { Random } from './random'

/** Colours of one picture: a sky, three depths of land, leaves, walls, and two accents that carry the eye. */
export type Palette = {
  skyTop: string
  skyBottom: string
  sun: string
  far: string
  mid: string
  near: string
  leaf: string
  wall: string
  shade: string
  accent: string
  second: string
  ink: string
}

const MORNING: Palette = {
  skyTop: '#8ec9e8',
  skyBottom: '#fdf1dc',
  sun: '#ffd98a',
  far: '#a9cdb9',
  mid: '#74ab8a',
  near: '#4d8666',
  leaf: '#3a7550',
  wall: '#fbf6ec',
  shade: '#dcd3c2',
  accent: '#c8413b',
  second: '#e9a83c',
  ink: '#2c3e50',
}

const NOON: Palette = {
  skyTop: '#4f9fd6',
  skyBottom: '#d8eef7',
  sun: '#fff3c4',
  far: '#9fc3d8',
  mid: '#5f9ea0',
  near: '#3f7a6b',
  leaf: '#3f8f63',
  wall: '#ffffff',
  shade: '#d5dfe6',
  accent: '#1f6fb2',
  second: '#f0a830',
  ink: '#22384d',
}

const DUSK: Palette = {
  skyTop: '#6b7fb3',
  skyBottom: '#fcd3a6',
  sun: '#ff9e6d',
  far: '#a3a6c4',
  mid: '#6f7fa3',
  near: '#475a7c',
  leaf: '#4c7d6c',
  wall: '#fdf3e7',
  shade: '#dac8bb',
  accent: '#b8394a',
  second: '#f2b544',
  ink: '#2b3152',
}

const RAINY: Palette = {
  skyTop: '#a8bcc6',
  skyBottom: '#eef2ee',
  sun: '#f7f3e3',
  far: '#b4c8c1',
  mid: '#7fa79a',
  near: '#54816f',
  leaf: '#416d56',
  wall: '#f7f7f2',
  shade: '#d2d8d4',
  accent: '#b5524a',
  second: '#d9a441',
  ink: '#33454f',
}

const GOLDEN: Palette = {
  skyTop: '#7cc0d8',
  skyBottom: '#fbe7b2',
  sun: '#fff0b5',
  far: '#c4cf9a',
  mid: '#a3b465',
  near: '#6f8f45',
  leaf: '#4f7a35',
  wall: '#fff8e6',
  shade: '#e2d3ac',
  accent: '#cf4a2f',
  second: '#eeb02b',
  ink: '#3d3a2a',
}

export const pickPalette = (random: Random): Palette => random.pick([MORNING, NOON, DUSK, RAINY, GOLDEN])
