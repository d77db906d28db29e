import { portalLabels as t } from '@/labels/portal'

const FACEBOOK = 'https://www.facebook.com/sharer/sharer.php'

/** Plain links: nothing of another site is loaded until a reader chooses to go there. `url` is absolute. */
export function ShareLinks({ url, title }: { url: string; title: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`
  const places = [
    { href: `${FACEBOOK}?u=${encodeURIComponent(url)}`, name: t.article.shareFacebook },
    { href: mail, name: t.article.shareMail },
  ]
  return (
    <nav className="share" aria-label={t.article.share}>
      <ul className="chips">
        {places.map(({ href, name }) => (
          <li key={name}>
            <a href={href} rel="noopener nofollow">
              {t.article.shareOn(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
