import { portalLabels as t } from '@/labels/portal'

/** A file of this site, which the browser can play without asking anybody else. */
const isOwnFile = (url: string) => url.startsWith('/tep/')

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

/** The video of an article. A video elsewhere is a link: embedding it would send readers to third parties unasked. */
export function VideoBlock({ url, title, poster }: { url: string; title: string; poster: string | null }) {
  if (isOwnFile(url)) {
    return (
      <video
        className="video"
        src={url}
        controls
        preload="metadata"
        poster={poster ?? undefined}
        aria-label={title}
      />
    )
  }
  return (
    <p className="video-link">
      <a className="button" href={url} rel="noopener external">
        {t.article.watchVideo(hostOf(url))}
      </a>
    </p>
  )
}
