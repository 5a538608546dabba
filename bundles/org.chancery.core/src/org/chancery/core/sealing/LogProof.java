package org.chancery.core.sealing;

import java.time.Instant;
import java.util.List;

/**
 * What proves one device's log of an audience (RFC 9162, section 2.1): whoever has noted a size and a root can check that
 * the log goes on from them, and whoever has an entry that it stands in the log, without having the others. Digests are in
 * hexadecimal. The log holds what the device recorded, not all that was done.
 *
 * @param device      opaque name of the device
 * @param author      the name of who signed the head
 * @param made        when
 * @param size        entries of the log
 * @param root        of the Merkle tree over them
 * @param entries     all entries, each with what proves it
 * @param earlier     the size from which consistency is proved; 0 if none was asked for, or the log is shorter
 * @param earlierRoot the root at that size; empty if there is none
 * @param consistency the consistency proof between both
 */
public record LogProof(String audience, String device, String author, Instant made, int size, String root, List<Entry> entries,
		int earlier, String earlierRoot, List<String> consistency) {

	/**
	 * An entry and its inclusion proof.
	 *
	 * @param index from 0
	 * @param name  of the parcel or keyring, which is the SHA-256 of its file
	 * @param path  the inclusion proof
	 */
	public record Entry(int index, String name, List<String> path) {
	}
}
