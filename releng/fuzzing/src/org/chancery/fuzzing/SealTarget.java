package org.chancery.fuzzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

import org.chancery.core.sealing.Secrets;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Deflated;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.escrow.EscrowedKeys;
import org.chancery.seal.history.History;
import org.chancery.seal.history.Records;
import org.chancery.seal.history.SavedState;
import org.chancery.seal.identity.ArmoredCard;
import org.chancery.seal.identity.Card;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.identity.IdentityMaker;
import org.chancery.seal.identity.Passphrase;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;
import org.chancery.seal.retention.Destruction;
import org.chancery.seal.timestamp.StampCheck;
import org.chancery.seal.timestamp.StampRequest;

/**
 * Every reader of the sealed formats. What begins with a format's first line goes to its reader; DER is a parcel and the
 * envelope of a keyring that a member signed, so that the signature does not keep made-up bytes from the parser behind it;
 * all else is what stands inside a parcel.
 */
public final class SealTarget {

	private static final SecureRandom RANDOM = new SecureRandom();
	private static final Place PLACE = Place.random(RANDOM);
	private static final EpochKey KEY = EpochKey.generate(RANDOM);
	private static final Identity MEMBER = member();

	private interface Reader {
		void read(byte[] bytes) throws BadSealException;
	}

	private SealTarget() {
	}

	/** Called by Jazzer. */
	public static void fuzzerTestOneInput(byte[] data) {
		String start = new String(data, 0, Math.min(data.length, 20), StandardCharsets.ISO_8859_1);
		if (start.startsWith("chancery-card")) {
			read(data, Card::read);
		} else if (start.startsWith("-----BEGIN")) {
			read(data, ArmoredCard::read);
		} else if (start.startsWith("chancery-identity")) {
			read(data, IdentityFile::read);
		} else if (start.startsWith("chancery-keyring")) {
			read(data, bytes -> Keyring.read(bytes).open(MEMBER));
		} else if (start.startsWith("chancery-head")) {
			read(data, bytes -> Head.read(bytes).check(MEMBER.card().keys()));
		} else if (start.startsWith("chancery-share")) {
			read(data, bytes -> EscrowedKeys.recover(Map.of("one", bytes, "other", bytes), keys -> true));
		} else if (start.startsWith("chancery-destroyed")) {
			read(data, Destruction::read);
		} else if (start.startsWith("-----BEGIN CERT")) {
			read(data, StampCheck::certificates);
		} else if (start.startsWith("0")) {
			read(data, SealTarget::timestamp);
			read(data, bytes -> Parcel.open(bytes, PLACE.in(1), KEY));
			read(keyring(data), bytes -> Keyring.read(bytes).open(MEMBER));
		} else {
			read(Deflated.deflate(data), Records::read);
			read(data, SealTarget::change);
		}
	}

	private static void read(byte[] bytes, Reader reader) {
		try {
			reader.read(bytes);
		} catch (BadSealException refusal) {
			if (refusal.getMessage() == null || refusal.getMessage().contains("\n")) {
				throw new AssertionError(refusal);
			}
		}
	}

	/** An authority's answer, and the token in it if it has one. */
	private static void timestamp(byte[] answer) throws BadSealException {
		Digest imprint = StampRequest.imprintOf(answer);
		byte[] token;
		try {
			token = new TimeStampResponse(answer).getTimeStampToken().getEncoded();
		} catch (IOException | TSPException e) {
			throw new AssertionError(e);
		}
		new StampCheck(List.of()).check(token, imprint);
	}

	/** What was made up as the difference of a saved text from the one before. */
	private static void change(byte[] delta) throws BadSealException {
		byte[] text = "Each Party shall".getBytes(StandardCharsets.US_ASCII);
		var before = new SavedState(1, MEMBER.id(), SavedState.Reason.SEALED, List.of(), Digest.of(text));
		var after = new SavedState(2, MEMBER.id(), SavedState.Reason.SAVED, List.of(before.id()), Digest.of(delta));
		var history = new History();
		history.addAll(List.of(new Records.StateRecord(before, true, text), new Records.StateRecord(after, false, delta)));
		history.text(after.id());
	}

	private static byte[] keyring(byte[] envelope) {
		var out = new ByteWriter().line("chancery-keyring 1").raw(PLACE.bytes()).u32(1).raw(Keyring.NONE.bytes()).u64(1).u64(0);
		MEMBER.card().keys().write(out);
		out.bytes(envelope).bytes(new byte[0]);
		MEMBER.sign("keyring", out.toBytes()).write(out);
		return out.toBytes();
	}

	private static Identity member() {
		char[] passphrase = "a passphrase for fuzzing".toCharArray();
		try {
			return IdentityFile.read(new IdentityMaker(new Passphrase(10, 8, 1), RANDOM).create("Ana", 1, passphrase))
					.unlock(new Secrets(passphrase), RANDOM);
		} catch (BadSealException e) {
			throw new IllegalStateException(e);
		}
	}
}
