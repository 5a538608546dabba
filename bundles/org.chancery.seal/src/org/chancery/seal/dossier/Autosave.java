package org.chancery.seal.dossier;

import java.util.Arrays;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Records;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.keyring.KeyEnvelope;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/**
 * What one person has not saved yet of one audience: a record as saving would make it, sealed so that it takes both their
 * identity and the audience's key to open it.
 *
 * @param epoch 0 for an audience that has never been saved, which has no key yet
 */
record Autosave(Place compartment, int epoch, Digest author, byte[] envelope, byte[] header, byte[] parcel) {

	private static final String HEAD = "chancery-autosave 1";
	private static final String PURPOSE = "autosave";
	private static final int LARGEST_ENVELOPE = 1 << 16;

	/** What seals all autosaves of one audience while it is open: public keys and signatures are needed once. */
	record Seal(Place compartment, int epoch, byte[] header, EpochKey key) {

		static Seal make(Place compartment, int epoch, EpochKey audience, Workplace work) {
			Identity author = work.identity();
			try (EpochKey own = EpochKey.generate(work.random())) {
				byte[] envelope = new KeyEnvelope(compartment.in(epoch)).seal(own, List.of(author.card().keys()), work.random());
				var out = new ByteWriter().line(HEAD).raw(compartment.bytes()).u32(epoch).raw(author.id().bytes()).bytes(envelope);
				author.sign(PURPOSE, out.toBytes()).write(out);
				return new Seal(compartment, epoch, out.toBytes(), together(own, audience));
			} catch (BadSealException e) {
				throw new IllegalStateException("a key that was just made cannot be used", e);
			}
		}

		/** The autosave's bytes. */
		byte[] seal(Records records, Workplace work) {
			byte[] parcel = Parcel.seal(records.toBytes(), Digest.of(header).bytes(), key, work.random());
			return new ByteWriter().raw(header).bytes(parcel).toBytes();
		}
	}

	static Autosave read(byte[] bytes, Identity author) throws BadSealException {
		var in = new ByteReader(bytes, "what was kept and not saved");
		in.line(HEAD);
		Place compartment = Place.read(in);
		int epoch = in.u32(Integer.MAX_VALUE);
		var by = new Digest(in.raw(Digest.LENGTH));
		byte[] envelope = in.bytes(LARGEST_ENVELOPE);
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair signature = SignaturePair.read(in);
		byte[] header = Arrays.copyOf(bytes, in.position());
		byte[] parcel = in.bytes(Parcel.LARGEST);
		in.end();
		if (by.equals(author.id())) {
			signature.check(author.card().keys(), PURPOSE, signed, "what was kept and not saved");
		}
		return new Autosave(compartment, epoch, by, envelope, header, parcel);
	}

	/** The compartment that an autosave says it is of. */
	static Place compartment(byte[] bytes) throws BadSealException {
		var in = new ByteReader(bytes, "what was kept and not saved");
		in.line(HEAD);
		return Place.read(in);
	}

	/** @param audience the key of its audience and epoch; null for an audience that had never been saved */
	Records open(Identity reader, EpochKey audience) throws BadSealException {
		EpochKey own = new KeyEnvelope(compartment.in(epoch)).open(envelope, reader);
		if (own == null) {
			throw new BadSealException("what was kept and not saved is somebody else's");
		}
		try (own; EpochKey key = together(own, audience)) {
			return Records.read(Parcel.open(parcel, Digest.of(header).bytes(), key));
		}
	}

	private static EpochKey together(EpochKey own, EpochKey audience) throws BadSealException {
		byte[] first = own.bytes();
		byte[] second = audience == null ? new byte[0] : audience.bytes();
		byte[] both = Digest.of("chancery/autosave/1", first, second).bytes();
		try {
			return EpochKey.of(both);
		} finally {
			Arrays.fill(first, (byte) 0);
			Arrays.fill(second, (byte) 0);
			Arrays.fill(both, (byte) 0);
		}
	}
}
