/** A reason not to start, fit to be shown as it is: what is wrong and how to mend it. */
export class StartProblem extends Error {}
