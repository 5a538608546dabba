/** Strict binary fields, digests and padding of the sealed formats; see {@code docs/sealed-formats.md}. */
package org.chancery.seal.encoding;
