/* Shows items of a unit in every <div data-nhip="address">. No cookie, no library, nothing global. */
;(function () {
  'use strict'
  var LIGHT = '--ink:#1c2733;--soft:#4d5a67;--paper:#fff;--line:#dcd8ce'
  var DARK = '--ink:#edf1f4;--soft:#b4bfc9;--paper:#16212b;--line:#33424f'
  /* In pixels: the page's root may have any size. */
  var STYLE =
    "*{box-sizing:border-box}.box{font:16px/1.5 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;text-align:left;color:var(--ink);background:var(--paper);border:1px solid var(--line)}" +
    '.head{padding:10px 14px;font-size:17px;line-height:1.4;font-weight:700;background:var(--head);color:var(--on-head)}.head small{display:block;font-size:14px;font-weight:400;color:inherit}' +
    'ul{margin:0;padding:0 14px;list-style:none}li{padding:8px 0;border-top:1px solid var(--line)}li:first-child{border-top:0}' +
    'a{color:inherit;text-decoration:none}li a{display:block;font-weight:600}a:hover,a:focus{text-decoration:underline}small,p{color:var(--soft)}p{margin:0;padding:8px 14px 12px}p a{text-decoration:underline}'

  function inkOn(colour) {
    var parts = [0, 2, 4].map(function (at) {
      var part = parseInt(colour.substr(at, 2), 16) / 255
      return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
    })
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.179 ? '#000' : '#fff'
  }

  function add(parent, name, text) {
    var element = document.createElement(name)
    if (text) element.appendChild(document.createTextNode(String(text)))
    parent.appendChild(element)
    return element
  }

  /* Only an address that a reader may follow becomes a link. */
  function addLink(parent, href, text) {
    var link = add(parent, 'a', text)
    if (/^https?:\/\//i.test(href)) link.setAttribute('href', href)
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener')
  }

  function styleOf(place) {
    var given = place.getAttribute('data-mau') || ''
    var colour = /^[0-9a-f]{6}$/i.test(given) ? given : '10394a'
    var theme = place.getAttribute('data-nen')
    return (
      (theme === 'toi' ? ':host{' + DARK + '}' : ':host{' + LIGHT + '}') +
      (theme === 'tu-dong' ? '@media(prefers-color-scheme:dark){:host{' + DARK + '}}' : '') +
      ':host{all:initial;display:block;--head:#' +
      colour +
      ';--on-head:' +
      inkOn(colour) +
      '}' +
      STYLE
    )
  }

  /* Constructed style sheets also work where the page's policy forbids inline styles. */
  function addStyle(root, css) {
    try {
      var sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [sheet]
    } catch {
      add(root, 'style', css)
    }
  }

  function draw(place, data) {
    var root = place.attachShadow({ mode: 'open' })
    addStyle(root, styleOf(place))
    var box = add(root, 'div')
    box.className = 'box'
    box.setAttribute('role', 'region')
    box.setAttribute('aria-label', String(data.title) + ' – ' + String(data.owner))
    var head = add(box, 'div', data.title)
    head.className = 'head'
    add(head, 'small', data.owner)
    var items = data.items || []
    var list = items.length ? add(box, 'ul') : add(box, 'p', data.empty)
    for (var at = 0; at < items.length; at += 1) {
      var line = add(list, 'li')
      addLink(line, items[at].link, items[at].title)
      if (items[at].note) add(line, 'small', items[at].note)
    }
    addLink(add(box, 'p'), data.link, data.more)
  }

  /* The link inside stays where anything fails. */
  function fill(place) {
    var address = place.getAttribute('data-nhip')
    if (place.getAttribute('data-nhip-state') || !place.attachShadow || !window.fetch) return
    place.setAttribute('data-nhip-state', 'loading')
    fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status))
        return answer.json()
      })
      .then(function (data) {
        draw(place, data)
        place.setAttribute('data-nhip-state', 'shown')
      })
      ['catch'](function () {
        place.setAttribute('data-nhip-state', 'failed')
      })
  }

  function start() {
    var places = document.querySelectorAll('[data-nhip]')
    for (var at = 0; at < places.length; at += 1) fill(places[at])
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
})()
