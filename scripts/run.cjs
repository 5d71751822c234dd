/* The first file that runs on a fresh clone, on whatever Node the machine has. Written so that Node 8 can
   parse it: an old Node must be able to say that it is too old. */
'use strict'

var complaint = require('./bootstrap/node-version.cjs').nodeVersionComplaint(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exitCode = 1
} else {
  void import('./bootstrap/main.mjs').then(function (bootstrap) {
    return bootstrap.runCommand(process.argv[2], process.argv.slice(3))
  })
}
