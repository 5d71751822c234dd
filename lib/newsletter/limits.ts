/** What the form and the schema agree on. */
export const signUpSources = ['home', 'footer', 'api', 'command'] as const
export type SignUpSource = (typeof signUpSources)[number]
