package org.chancery.seal.sync;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;

/** Where the files of a dossier lie for several people: a git server, a shared folder. It is trusted in nothing. */
interface Carrier extends AutoCloseable {

	/** The paths of what lies there, heads first, so that what they list is there when it is read. */
	List<String> paths() throws IOException;

	/** A file that lies there, of at most so many bytes. */
	byte[] read(String path, int largest) throws BadSealException, IOException;

	/**
	 * Adds files, what heads list before the heads.
	 *
	 * @return false if somebody else wrote in between, so that all has to be read again
	 */
	boolean write(Map<String, byte[]> files) throws IOException;

	/** Whether it holds keyrings or parcels of a compartment, or keeps them from before. */
	boolean holdsKeys(Place compartment) throws IOException;

	/**
	 * Takes keyrings and parcels of compartments away, with what is kept of them from before as far as that can be asked for.
	 *
	 * @return false if somebody else wrote in between, so that all has to be read again
	 */
	boolean removeKeys(List<Place> compartments) throws IOException;

	@Override
	void close();
}
