/** Every saved state of an audience's text, as signed records with compact differences. */
package org.chancery.seal.history;
