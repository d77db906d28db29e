/* Shows what a search finds while it is being typed; without this script the same form is sent with its button. */
;(() => {
  const form = document.querySelector('form[data-instant]')
  const results = document.querySelector('[data-results]')
  const said = document.querySelector('[data-said]')
  if (!form || !results || !said) return

  const PAUSE = 250
  let timer = 0
  let asked = null

  const show = (html, address) => {
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-results]')
    if (!fresh) return
    results.replaceChildren(...fresh.childNodes)
    const count = results.querySelector('.count, .empty p')
    said.textContent = count ? count.textContent : ''
    history.replaceState(null, '', address)
  }

  const ask = () => {
    if (asked) asked.abort()
    asked = new AbortController()
    const values = [...new FormData(form)].filter(([, value]) => value !== '')
    const query = new URLSearchParams(values).toString()
    const address = query ? `${form.action}?${query}` : form.action
    fetch(address, { signal: asked.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then((html) => {
        show(html, address)
      })
      .catch(() => {
        /* A newer question took its place, or the line is down: the button still works. */
      })
  }

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  }
  form.addEventListener('input', later)
})()
