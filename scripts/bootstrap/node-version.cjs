/* Parsed by every Node: no syntax younger than Node 8. */
'use strict'

var OLDEST = 18

/**
 * @param {string} version such as '16.20.2'
 * @returns {string | undefined} what to tell the person, when this Node is too old
 */
function nodeVersionComplaint(version) {
  if (Number(version.split('.')[0]) >= OLDEST) return undefined
  return (
    'Trellis needs Node ' +
    OLDEST +
    ' or newer to set itself up, and this is Node ' +
    version +
    ': install a current Node (nodejs.org, or "nvm install 24") and run the same command again.'
  )
}

module.exports = { OLDEST: OLDEST, nodeVersionComplaint: nodeVersionComplaint }
