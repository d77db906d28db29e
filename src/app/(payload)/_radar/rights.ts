import { holdsAny, isAdministrator } from '@/access/person'
import { ownUnitsReached } from '@/access/reach'
import { unitPaths } from '@/access/unitTree'
import { decideStep, type WorkflowFacts } from '@/domain/editorial/decide'
import type { ActorFacts } from '@/domain/editorial/delegation'
import type { Status, SubjectType } from '@/domain/editorial/status'
import type { Action } from '@/domain/editorial/transitions'
import type { Can } from '@/domain/radar/nextThing'
import { loadActors } from '@/useCases/subject/actor'
import type { Desk } from '../_office/desk'

/** A document as far as a step's rules need it. */
type Subject = {
  type: SubjectType
  status: Status
  unitId: string | null
  contentEditorIds?: readonly string[]
}

/** What a person may do on the radar, and where. */
export type Rights = {
  can: Can
  /** The units of the person's assignments, without those below. */
  ownUnits: readonly string[]
  /** Units whose quotas the person watches: office and leader. */
  watched: readonly string[]
  /** Would the table of the life cycle let this person take the step? Delegations count. */
  mayTake(action: Action, subject: Subject): boolean
}

const factsOf = (subject: Subject, unitPath: string): WorkflowFacts => ({
  status: subject.status,
  unitPath,
  authorId: null,
  contentEditorIds: subject.contentEditorIds ?? [],
  hasPublicEdition: false,
  publishError: null,
  scheduledFor: null,
})

/**
 * The rights behind the radar. A leader reads it as the office does and is sent to approve by nobody's absence only, so
 * "may approve" here means an editor-in-chief's right, own or lent.
 */
export async function loadRights({ req, payload, person, now }: Desk): Promise<Rights> {
  const paths = await unitPaths(req)
  const [found] = await loadActors(payload, [person.id], req)
  const actor: ActorFacts = found ?? { ...person, delegations: [] }
  const isSubstitute = actor.delegations.some(
    ({ startsAt, endsAt, revokedAt }) => startsAt <= now && now < endsAt && revokedAt === null,
  )
  const isChief = holdsAny(person, ['editorInChief'])
  return {
    can: {
      approve: isChief || isSubstitute,
      schedule: isChief || isSubstitute,
      edit: holdsAny(person, ['editor', 'editorInChief']),
      write: holdsAny(person, ['contributor', 'editor']),
      confirm: holdsAny(person, ['procedureOfficer']),
      chase: holdsAny(person, ['office']),
      watch: holdsAny(person, ['leader']),
      maintain: isAdministrator(person),
    },
    ownUnits: [...new Set(person.assignments.flatMap(({ unitId }) => unitId ?? []))],
    watched: await ownUnitsReached(req, person, ['office', 'leader']),
    mayTake: (action, subject) =>
      decideStep({
        type: subject.type,
        doc: factsOf(subject, paths.get(subject.unitId ?? '') ?? ''),
        actor,
        action,
        now,
      }).ok,
  }
}
