package org.chancery.seal.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;

import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Stamp;

/** What is asked of an authority: to state that it has seen a digest, under a number that is used once. */
public final class StampRequest {

	private static final int NONCE_BITS = 64;

	private final TimeStampRequest request;

	private StampRequest(TimeStampRequest request) {
		this.request = request;
	}

	/** A request for a digest. */
	public static StampRequest of(Digest imprint, SecureRandom random) {
		var generator = new TimeStampRequestGenerator();
		generator.setCertReq(true);
		return new StampRequest(generator.generate(TSPAlgorithms.SHA256, imprint.bytes(), new BigInteger(NONCE_BITS, random)));
	}

	/** Reads a request that was kept. */
	public static StampRequest read(byte[] bytes) throws BadSealException {
		try {
			return new StampRequest(new TimeStampRequest(bytes));
		} catch (IOException | RuntimeException e) {
			throw new BadSealException("the request for a timestamp is damaged", e);
		}
	}

	/** In DER. */
	public byte[] bytes() {
		try {
			return request.getEncoded();
		} catch (IOException e) {
			throw new IllegalStateException("a request cannot be written", e);
		}
	}

	/**
	 * The token of an answer to this request; by whom it is, is for {@link StampCheck} to say.
	 *
	 * @throws BadSealException if it is no answer, refuses, or answers another request
	 */
	public byte[] token(byte[] answer) throws BadSealException {
		try {
			var response = new TimeStampResponse(answer);
			response.validate(request);
			if (response.getTimeStampToken() == null) {
				throw new BadSealException("the authority refused" + (response.getStatusString() == null ? ""
						: ": " + response.getStatusString().lines().findFirst().orElse("")));
			}
			byte[] token = response.getTimeStampToken().getEncoded();
			if (token.length > Stamp.LARGEST) {
				throw new BadSealException("the timestamp is larger than any");
			}
			return token;
		} catch (TSPException e) {
			throw new BadSealException("the authority's answer is not one to what was asked", e);
		} catch (IOException | RuntimeException e) {
			throw new BadSealException("this is no answer of a timestamp authority", e);
		}
	}

	/** The digest that an answer is about, not to be believed before {@link #token} has taken it. */
	public static Digest imprintOf(byte[] answer) throws BadSealException {
		try {
			var token = new TimeStampResponse(answer).getTimeStampToken();
			if (token == null) {
				throw new BadSealException("the authority refused");
			}
			return new Digest(token.getTimeStampInfo().getMessageImprintDigest());
		} catch (TSPException | IOException | RuntimeException e) {
			throw new BadSealException("this is no answer of a timestamp authority", e);
		}
	}
}
