/** Admin settings of a name the system writes: read in the words of the glossary, in lists and in the form. */
export const inWords = (words: Readonly<Record<string, string>>) => ({
  components: {
    Cell: { path: '@/admin/fields/WordCell#WordCell', clientProps: { words } },
    Field: { path: '@/admin/fields/ReadField#WordField', clientProps: { words } },
  },
})
