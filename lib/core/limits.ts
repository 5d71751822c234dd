/** What an address may be long, by the standard that mail servers follow. */
export const maxEmailLength = 254
