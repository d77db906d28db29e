/* Changes text size, contrast and theme in place; without this script the same buttons load the page anew. */
;(() => {
  const root = document.documentElement
  const form = document.querySelector('form.display')
  if (!form) return

  const set = (name, value) => {
    if (value === null) root.removeAttribute(name)
    else root.setAttribute(name, value)
  }

  const show = ({ theme, hasContrast, size }) => {
    set('data-theme', theme === 'auto' ? null : theme)
    set('data-contrast', hasContrast ? 'more' : null)
    set('data-size', String(size))
    for (const button of form.querySelectorAll('[aria-pressed]')) {
      const isOn = button.name === 'theme' ? button.value === theme : hasContrast
      button.setAttribute('aria-pressed', String(isOn))
    }
  }

  form.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!button) return
    event.preventDefault()
    fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ [button.name]: button.value }),
    })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then(show)
      .catch(() => {
        location.reload()
      })
  })
})()
