import { canonicalJson, sha256Hex } from '@/domain/canonical'
import { textsOf } from '@/domain/editorial/checks/texts'
import type { ContentFacts } from '@/domain/editorial/content'
import type { Issue } from '@/domain/issue'

/** An issue with what it was found in: the fingerprint changes when the finding or its field's text does. */
export type FoundIssue = Issue & { readonly fingerprint: string }

/** A warning somebody ticked off with a reason, as it was on the screen then. */
export type Acknowledgement = {
  readonly code: string
  readonly path: string
  readonly fingerprint: string
  readonly reason: string
}

/** A reason as sent with a step; with a fingerprint it is meant for nothing but the issue that has it. */
export type SentReason = {
  readonly code: string
  readonly path: string
  readonly reason: string
  readonly fingerprint?: string | null | undefined
}

/** The issues with their fingerprints: SHA-256 (64 hexadecimal digits) of code, path, params and field text. */
export const withFingerprints = (issues: readonly Issue[], content: ContentFacts): FoundIssue[] => {
  const texts = new Map(textsOf(content).map(({ path, text }) => [path, text]))
  return issues.map((issue) => {
    const { code, path, params } = issue
    return { ...issue, fingerprint: sha256Hex(canonicalJson({ code, path, params, text: texts.get(path) })) }
  })
}

/** Was the reason given for exactly this finding in exactly this text? */
const covers = (acknowledgement: Acknowledgement, issue: FoundIssue): boolean =>
  acknowledgement.code === issue.code &&
  acknowledgement.path === issue.path &&
  acknowledgement.fingerprint === issue.fingerprint &&
  acknowledgement.reason.trim() !== ''

/** The reasons sent, bound to the warnings that stand now; a reason for anything else is dropped. */
export const acknowledge = (issues: readonly FoundIssue[], sent: readonly SentReason[]): Acknowledgement[] =>
  issues
    .filter(({ severity }) => severity === 'warning')
    .flatMap(({ code, path, fingerprint }) => {
      const given = sent.find(
        (each) =>
          each.code === code && each.path === path && (each.fingerprint ?? fingerprint) === fingerprint,
      )
      const reason = given?.reason.trim()
      return reason ? [{ code, path, fingerprint, reason }] : []
    })

/** The issues that still stop a step: every error, and each warning nobody gave a reason for. */
export const blockingIssues = (
  issues: readonly FoundIssue[],
  acknowledgements: readonly Acknowledgement[],
): FoundIssue[] =>
  issues.filter(
    (issue) => issue.severity === 'error' || !acknowledgements.some((each) => covers(each, issue)),
  )
