import {
  letterheadOf,
  type InformationExport,
  type InformationReport,
  type UnitFacts,
} from '@/domain/report/information/types'
import { informationLabels } from '@/labels/information'
import { annexesOf } from '@/reports/information/annexes'
import { bodyOf } from '@/reports/information/body'
import type { OfficialDocument, ReportPicture } from '@/reports/official/types'

const { document: words } = informationLabels

/** Who gets the report: as the unit says, else as the routes say. */
const addresseesOf = (model: InformationReport, unit: UnitFacts): string[] =>
  unit.addressees.length > 0
    ? [...unit.addressees]
    : model.destinations.map(({ toName, viaName }) => words.through(toName, viaName))

/**
 * A report as an official document. Number and day stay blank for the registry clerk. `pictures`: those of the
 * annex that can be shown, in the order of the model; the rest is named. `present`: the unit's settings as they are now,
 * for a report without a frozen letterhead.
 */
export const informationDocument = (
  report: InformationExport,
  present: UnitFacts,
  pictures: readonly ReportPicture[],
): OfficialDocument => {
  const { model, sha256 } = report
  const unit = letterheadOf(model, present)
  const addressees = addresseesOf(model, unit)
  return {
    parentBody: unit.parentBody,
    issuingBody: model.unit.name,
    symbol: unit.symbol ?? words.symbol,
    place: unit.place ?? words.place,
    year: null,
    kindName: words.kindName,
    subject: words.subject(model.period),
    addressees,
    bases: unit.bases,
    blocks: [
      ...bodyOf(model),
      {
        kind: 'paragraph',
        text: words.closing(
          words.shortSubject(model.period),
          model.destinations.map(({ toName }) => toName),
        ),
      },
    ],
    signer: {
      authority: unit.signer.authority,
      title: unit.signer.title ?? words.signerTitle,
      name: unit.signer.name,
    },
    recipients: unit.recipients.length > 0 ? unit.recipients : words.recipients,
    annexes: annexesOf(report, pictures),
    createdAt: model.closedAt ?? model.period.start,
    sha256,
  }
}
