'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { goToField } from './goToField'
import type { ShownIssue } from './types'

/** Leads to a field of the form; `issues` show their sentences at their fields, as Payload shows its own. */
export function useGoToField() {
  const { formRef, dispatchFields, setSubmitted } = useForm()
  const { collectionSlug = '' } = useDocumentInfo()
  const fields = useConfig().getEntityConfig({ collectionSlug })?.fields ?? []

  return (path: string, issues: readonly ShownIssue[] = []) => {
    const errors = issues
      .filter(({ severity, path: place }) => severity === 'error' && place !== '')
      .map(({ path: place, message }) => ({ path: place, message }))
    if (errors.length > 0) {
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      setSubmitted(true)
    }
    if (formRef?.current) void goToField(formRef.current, fields, path)
  }
}
