import { error, type AnyCheck } from '@/domain/editorial/checks/types'
import { isSafeLink } from '@/domain/text/address'
import { lexicalLinks } from '@/domain/text/lexical'

/** Only ordinary links: no `javascript:`, `data:` or other scheme that could act on a reader's machine. */
export const checkLinks: AnyCheck = (content) =>
  content.type === 'slogan'
    ? []
    : [...new Set(lexicalLinks(content.body))]
        .filter((url) => !isSafeLink(url))
        .map((url) => error('unsafeLink', 'body', { url }))
