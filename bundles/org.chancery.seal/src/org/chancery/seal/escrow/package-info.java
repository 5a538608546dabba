/** Custodians: the keys of an audience in shares, so many of which recover them. */
package org.chancery.seal.escrow;
