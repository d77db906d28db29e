import type { EmailAdapter } from 'payload'

/**
 * Stands in while no mail server is configured: nothing is sent and, above all, nothing is written to the log, where
 * a reset link would be readable by whoever reads logs. Accounts get their links from `nhip user create|reset`.
 */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui@localhost',
  defaultFromName: 'Nhip',
  sendEmail: () => Promise.resolve(),
})
