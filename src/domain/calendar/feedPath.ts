/** Where the calendar of the holder of this secret is read. */
export const calendarFeedPath = (token: string): string => `/lich/${token}.ics`

/** The same with the secret left out, for logs. */
export const withoutSecret = (url: string): string => url.replace(/^\/lich\/[^/?]+/, '/lich/***')
