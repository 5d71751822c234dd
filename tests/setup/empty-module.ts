/** Stands in for `server-only`, which outside of Next refuses to be imported at all. */
export default {}
