import type { FrozenPicture } from '@/domain/publication/frozen'
import { portalLabels as t } from '@/labels/portal'
import { Figure } from '@/portal/Figure'

const SIZES = '(min-width: 40rem) 21rem, 100vw'

/** The pictures of a photo story, two beside each other where there is room. */
export function Gallery({ pictures }: { pictures: readonly FrozenPicture[] }) {
  if (pictures.length === 0) return null
  return (
    <section className="gallery">
      <h2>{t.article.gallery}</h2>
      <ul>
        {pictures.map((picture) => (
          <li key={picture.mediaId}>
            <Figure picture={picture} sizes={SIZES} />
          </li>
        ))}
      </ul>
    </section>
  )
}
