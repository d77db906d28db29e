import { textsOf } from '@/domain/editorial/checks/texts'
import { warning, type AnyCheck } from '@/domain/editorial/checks/types'
import { legacyEncodingOf } from '@/domain/text/legacyEncoding'

const NAMES = { tcvn3: 'TCVN3', vni: 'VNI' } as const

/** Text typed in an old font encoding reads as nonsense on a page (TCVN 6909:2001 is mandatory). */
export const checkLegacyEncoding: AnyCheck = (content) =>
  textsOf(content).flatMap(({ path, text }) => {
    const encoding = legacyEncodingOf(text)
    return encoding ? [warning('legacyEncoding', path, { encoding: NAMES[encoding] })] : []
  })
