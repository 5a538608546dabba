/** The log of a device: an RFC 9162 Merkle tree over what it added, and its signed head. */
package org.chancery.seal.log;
