/** Pages that say how many read the letter. */
export const subscribersTag = 'newsletter:subscribers'
