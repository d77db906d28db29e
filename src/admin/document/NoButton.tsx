/** Stands where Payload would put its own save button: the step bar has ours. */
export const NoButton = () => null
