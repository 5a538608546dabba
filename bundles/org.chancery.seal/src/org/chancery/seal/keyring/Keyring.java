package org.chancery.seal.keyring;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/**
 * The keyring of one compartment and epoch, its signature checked: the epoch key sealed for each member, and the list
 * of members sealed by the epoch key. Whether the officer may write keyrings at all is for {@link KeyringChain} to say.
 *
 * @param before  digest of the keyring before; zeros for the first
 * @param made    seconds since 1970
 * @param expires seconds since 1970 from which on nothing more is to be sealed under it; 0 for no end
 */
public record Keyring(Place compartment, int epoch, Digest before, long made, long expires, PublicKeys officer, byte[] envelope,
		byte[] members, byte[] bytes) {

	/** What stands before the first keyring. */
	public static final Digest NONE = new Digest(new byte[Digest.LENGTH]);
	/** The largest keyring, in bytes. */
	public static final int LARGEST = 4 << 20;
	/** The most devices of a compartment. */
	public static final int MOST_DEVICES = 100_000;
	/** The most members. */
	public static final int MOST_MEMBERS = 500;

	private static final String HEAD = "chancery-keyring 1";
	private static final String PURPOSE = "keyring";
	private static final int MOST_EPOCHS = 1_000_000;

	/** What a keyring says to those who can open it. */
	public record Opened(EpochKey key, List<Member> members, List<DeviceMark> cut) {
	}

	/** Makes a keyring. */
	public static Keyring make(Place compartment, int epoch, Digest before, long made, long expires, Opened content, Identity officer,
			SecureRandom random) {
		byte[] place = compartment.in(epoch);
		List<PublicKeys> recipients = content.members().stream().map(Member::keys).toList();
		byte[] envelope = new KeyEnvelope(place).seal(content.key(), recipients, random);
		byte[] members = Parcel.seal(list(content), place, content.key(), random);
		var out = new ByteWriter().line(HEAD).raw(compartment.bytes()).u32(epoch).raw(before.bytes()).u64(made).u64(expires);
		officer.card().keys().write(out);
		out.bytes(envelope).bytes(members);
		officer.sign(PURPOSE, out.toBytes()).write(out);
		return new Keyring(compartment, epoch, before, made, expires, officer.card().keys(), envelope, members, out.toBytes());
	}

	/** Reads a keyring and checks its signature. */
	public static Keyring read(byte[] bytes) throws BadSealException {
		if (bytes.length > LARGEST) {
			throw new BadSealException("the keyring is larger than any");
		}
		var in = new ByteReader(bytes, "the keyring");
		in.line(HEAD);
		Place compartment = Place.read(in);
		int epoch = in.u32(MOST_EPOCHS);
		var before = new Digest(in.raw(Digest.LENGTH));
		long made = in.u64();
		long expires = in.u64();
		PublicKeys officer = PublicKeys.read(in);
		byte[] envelope = in.bytes(LARGEST);
		byte[] members = in.bytes(LARGEST);
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(officer, PURPOSE, signed, "the keyring");
		in.end();
		if (epoch < 1 || epoch == 1 != before.equals(NONE)) {
			throw in.damaged();
		}
		return new Keyring(compartment, epoch, before, made, expires, officer, envelope, members, bytes);
	}

	/** What names it. */
	public Digest digest() {
		return Digest.of(bytes);
	}

	/**
	 * Opens it.
	 *
	 * @return null if the identity is not among its members
	 */
	public Opened open(Identity identity) throws BadSealException {
		EpochKey key = new KeyEnvelope(compartment.in(epoch)).open(envelope, identity);
		return key == null ? null : open(key);
	}

	/** Opens it with the epoch's key. */
	public Opened open(EpochKey key) throws BadSealException {
		var in = new ByteReader(Parcel.open(members, compartment.in(epoch), key), "the list of members");
		var found = new ArrayList<Member>();
		for (int i = in.u32(MOST_MEMBERS); i > 0; i--) {
			found.add(Member.read(in));
		}
		var cut = new ArrayList<DeviceMark>();
		for (int i = in.u32(MOST_DEVICES); i > 0; i--) {
			cut.add(DeviceMark.read(in));
		}
		in.end();
		if (found.stream().map(Member::keys).distinct().count() != found.size()) {
			throw in.damaged();
		}
		return new Opened(key, List.copyOf(found), List.copyOf(cut));
	}

	private static byte[] list(Opened content) {
		var out = new ByteWriter().u32(content.members().size());
		content.members().forEach(m -> m.write(out));
		out.u32(content.cut().size());
		content.cut().forEach(c -> c.write(out));
		return out.toBytes();
	}
}
