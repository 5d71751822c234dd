export const minPasswordLength = 10
export const maxPasswordLength = 200
export const maxNameLength = 120
