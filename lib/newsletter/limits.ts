/** What the form and the schema agree on. */
export const maxEmailLength = 254

export const signUpSources = ['home', 'footer', 'api', 'command'] as const
