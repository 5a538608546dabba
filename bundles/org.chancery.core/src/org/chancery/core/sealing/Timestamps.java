package org.chancery.core.sealing;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/**
 * Timestamps (RFC 3161) of the logs of a sealed dossier. They are optional; nothing goes to an authority unless asked for,
 * and then a digest, a random number and the time alone. A refusal is a {@link org.chancery.core.dossier.DossierException}.
 */
public interface Timestamps {

	/** The largest answer that is read, in bytes. */
	int LARGEST_ANSWER = 128 << 10;

	/** Asks an authority over the network to stamp the logs of an audience as they are now, and records its answer. */
	void ask(String audience, URI authority) throws UnreadableFileException, IOException;

	/**
	 * The request for an authority that cannot be reached from here. What it is about is kept until the answer comes.
	 *
	 * @return a TimeStampReq in DER
	 */
	byte[] request(String audience) throws IOException;

	/**
	 * Records the answer to a request that was made here.
	 *
	 * @param answer a TimeStampResp in DER, trusted in nothing
	 * @throws UnreadableFileException if it is none, refuses, or answers no request that was made here
	 */
	void accept(String audience, byte[] answer) throws UnreadableFileException, IOException;

	/**
	 * The timestamps that were recorded, in the order of their times.
	 *
	 * @param authorities certificates by which they are checked, in PEM or DER: of authorities, or of who certifies them
	 */
	List<Timestamp> all(List<byte[]> authorities) throws UnreadableFileException;
}
