import { load } from 'cheerio'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a browser makes of the markup of a component: parsed by parse5, queried with CSS selectors. */
export const parse = (node: ReactNode) => load(renderToStaticMarkup(node))
