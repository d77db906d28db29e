import { missingMetadata, missingPage } from '../_lib/missing'

export const dynamic = 'force-dynamic'

export const metadata = missingMetadata

/** Any address without a page of its own. */
export default missingPage
