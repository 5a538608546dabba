package org.chancery.seal.history;

import java.security.SecureRandom;
import java.util.Arrays;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/**
 * The signed content of a parcel: who recorded what, as which entry of which device's log.
 *
 * @param author id of the keys that sign
 * @param index  of the parcel in the device's log, from 0
 * @param made   seconds since 1970
 */
public record Content(Place compartment, int epoch, Digest author, Place device, long index, long made, Records records) {

	private static final String HEAD = "chancery-content ";
	private static final String PURPOSE = "content";

	/** Signs and seals it. */
	public byte[] seal(Identity by, EpochKey key, SecureRandom random) {
		var out = new ByteWriter().line(HEAD + records.version()).raw(compartment.bytes()).u32(epoch).raw(author.bytes()).raw(device.bytes()).u64(index)
				.u64(made).bytes(records.toBytes());
		by.sign(PURPOSE, out.toBytes()).write(out);
		return Parcel.seal(out.toBytes(), compartment.in(epoch), key, random);
	}

	/** Whose keys an id is of. */
	public interface Authors {
		/** @throws BadSealException if nobody has them */
		PublicKeys keysOf(Digest author) throws BadSealException;
	}

	/** Opens a parcel and checks that it is of this place, and both signatures of its author. */
	public static Content open(byte[] parcel, Place compartment, int epoch, EpochKey key, Authors authors) throws BadSealException {
		byte[] bytes = Parcel.open(parcel, compartment.in(epoch), key);
		var in = new ByteReader(bytes, "the content of a parcel");
		int version = in.line(HEAD, 2);
		Place of = Place.read(in);
		int inEpoch = in.u32(Integer.MAX_VALUE);
		var author = new Digest(in.raw(Digest.LENGTH));
		Place device = Place.read(in);
		long index = in.u64();
		long made = in.u64();
		byte[] records = in.bytes(Parcel.LARGEST);
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(authors.keysOf(author), PURPOSE, signed, "a parcel");
		in.end();
		if (!of.equals(compartment) || inEpoch != epoch) {
			throw new BadSealException("the parcel belongs to another place");
		}
		Records read = Records.read(records);
		if (read.version() != version) {
			throw in.damaged();
		}
		return new Content(of, epoch, author, device, index, made, read);
	}
}
