import type { FrozenPicture } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import { Picture } from '@/portal/Picture'

type Props = { picture: FrozenPicture; sizes: string; first?: boolean }

/** A picture with its caption and credit. */
export function Figure({ picture, sizes, first = false }: Props) {
  const hasCaption = picture.caption || picture.credit
  return (
    <figure className="figure">
      <Picture picture={picture} shape="whole" sizes={sizes} first={first} />
      {hasCaption ? (
        <figcaption>
          {picture.caption} {picture.credit ? <small>{t.article.credit(picture.credit)}</small> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
