'use strict';

// Strapi loads a local plugin from its source folder; the server part is compiled with the project.
module.exports = require('../../../dist/src/plugins/wortlaut/server').default;
