/** Largest file a person may upload, in bytes: about twice what a current phone camera makes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

/** Largest picture that is decoded, in pixels. A 50-megapixel camera passes; a decompression bomb does not. */
export const MAX_PIXELS = 100_000_000

/** Longest side of the file that is kept, in pixels. */
export const MAX_SIDE = 2560

/**
 * A picture more than twice as high as wide is an infographic: shrunk to the longest side its letters could no
 * longer be read. It keeps this width and height instead (WebP ends at 16,383 pixels).
 */
export const TALL_BOX = { width: 1600, height: 8192 } as const

/** Seconds one step may take before it is given up. */
export const STEP_TIMEOUT_SECONDS = 30

/** Pictures worked on at a time, however many people upload: bounds memory and leaves time for the pages. */
export const PICTURES_AT_A_TIME = 2
