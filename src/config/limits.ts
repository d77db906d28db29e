/** Largest file a person may upload, in bytes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

/** Payload's upload limits: larger files are answered with 413. */
export const UPLOAD_LIMITS = { limits: { fileSize: MAX_UPLOAD_BYTES }, abortOnLimit: true }
