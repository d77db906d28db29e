/* A button that prints; without this script the page says which keys do. */
;(() => {
  for (const button of document.querySelectorAll('button[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      window.print()
    })
  }
})()
