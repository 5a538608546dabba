package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Content;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.Records;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an attacker changes who gives each changed file the name that fits it: then it is the seals and signatures that
 * refuse, and not the name. Every bit where {@code chancery.exhaustive} is set, else one in so many.
 */
class InsideTamperTest {

	private static final int STRIDE = Boolean.getBoolean("chancery.exhaustive") ? 1 : 97;
	private static final int SIGNATURE = 3309;

	private final SecureRandom random = new SecureRandom();
	private final Place place = Place.random(random);
	private final Place device = Place.random(random);
	private Identity ana;
	private Keyring ring;
	private Keyring.Opened opened;
	private byte[] parcel;
	private Head head;

	@BeforeEach
	void make() throws Exception {
		ana = Office.identity("Ana", random);
		opened = new Keyring.Opened(EpochKey.generate(random), List.of(Member.of(ana.card(), true, 1, 0)), List.of());
		ring = Keyring.make(place, 1, Keyring.NONE, 1, 0, opened, ana, random);
		var records = new Records();
		records.events().add(new Event(1, ana.id(), Event.Kind.UNSEALED, ""));
		parcel = new Content(place, 1, ana.id(), device, 0, 1, records).seal(ana, opened.key(), random);
		head = Head.make(place, device, 1, 1, List.of(Digest.of(parcel)), ana);
	}

	private interface Reader {
		void read(byte[] bytes) throws BadSealException;
	}

	private int flipped(byte[] bytes, Reader reader) throws BadSealException {
		reader.read(bytes);
		int flips = 0;
		for (int bit = 0; bit < bytes.length * 8; bit += STRIDE) {
			byte[] changed = bytes.clone();
			changed[bit / 8] ^= (byte) (1 << bit % 8);
			assertThrows(BadSealException.class, () -> reader.read(changed));
			flips++;
		}
		return flips;
	}

	private void open(byte[] bytes) throws BadSealException {
		Content.open(bytes, place, 1, opened.key(), author -> ana.card().keys());
	}

	@Test
	void noChangedBitIsAcceptedUnderTheRightName() throws Exception {
		int flips = flipped(ring.bytes(), bytes -> Keyring.read(bytes).open(ana)) + flipped(parcel, this::open)
				+ flipped(head.bytes(), bytes -> {
					Head read = Head.read(bytes);
					if (!read.compartment().equals(place) || !read.device().equals(device)) {
						throw new BadSealException("the head of a log belongs to another place");
					}
					read.check(ana.card().keys());
				});
		System.out.println("tamper: " + flips + " single bits changed in a keyring, a parcel and a head under their right names (one in "
				+ STRIDE + "), 0 accepted, 0 unchecked exceptions");
	}

	private static void assertRefused(String reason, Reader reader, byte[] bytes) {
		var refusal = assertThrows(BadSealException.class, () -> reader.read(bytes));
		assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
	}

	/** Without the ML-DSA half, without the ECDSA half, or with either twice. */
	private static List<byte[]> stripped(byte[] signed) {
		int quantum = signed.length - SIGNATURE - 4;
		int classical = quantum;
		while (ByteBuffer.wrap(signed, classical - 4, 4).getInt() != quantum - classical || quantum - classical < 90) {
			classical--;
		}
		byte[] body = Arrays.copyOf(signed, classical - 4);
		byte[] first = Arrays.copyOfRange(signed, classical, quantum);
		byte[] second = Arrays.copyOfRange(signed, quantum + 4, signed.length);
		return List.of(new ByteWriter().raw(body).bytes(first).bytes(new byte[0]).toBytes(),
				new ByteWriter().raw(body).bytes(new byte[0]).bytes(second).toBytes(), new ByteWriter().raw(body).bytes(first).toBytes(),
				new ByteWriter().raw(body).bytes(first).bytes(first).toBytes(),
				new ByteWriter().raw(body).bytes(second).bytes(second).toBytes());
	}

	@Test
	void aStrippedSignatureIsRefused() throws Exception {
		int tried = 0;
		for (byte[] each : stripped(ring.bytes())) {
			assertThrows(BadSealException.class, () -> Keyring.read(each));
			tried++;
		}
		for (byte[] each : stripped(head.bytes())) {
			assertThrows(BadSealException.class, () -> Head.read(each).check(ana.card().keys()));
			tried++;
		}
		byte[] content = Parcel.open(parcel, place.in(1), opened.key());
		for (byte[] each : stripped(content)) {
			byte[] sealed = Parcel.seal(each, place.in(1), opened.key(), random);
			assertThrows(BadSealException.class, () -> open(sealed));
			tried++;
		}
		assertRefused("signature", bytes -> Keyring.read(bytes), stripped(ring.bytes()).get(0));
		assertRefused("signature", bytes -> Head.read(bytes).check(ana.card().keys()), stripped(head.bytes()).get(1));
		System.out.println("tamper: " + tried + " stripped or doubled signatures of keyrings, heads and parcels, 0 accepted");
	}

	@Test
	void aReplayedEpochIsRefused() throws Exception {
		var second = new Keyring.Opened(EpochKey.generate(random), opened.members(), List.of());
		Keyring next = Keyring.make(place, 2, ring.digest(), 2, 0, second, ana, random);
		KeyringChain.of(place, List.of(ring, next), each -> each.open(ana), keys -> true);
		// The first epoch's key once more, as the third: what it sealed is of another epoch.
		Keyring again = Keyring.make(place, 4, next.digest(), 3, 0, opened, ana, random);
		assertRefused("stands where number 3 belongs",
				bytes -> KeyringChain.of(place, List.of(ring, next, again), each -> each.open(ana), keys -> true), null);
		Keyring orphan = Keyring.make(place, 3, Digest.of(new byte[1]), 3, 0, opened, ana, random);
		assertRefused("a keyring is missing",
				bytes -> KeyringChain.of(place, List.of(ring, next, orphan), each -> each.open(ana), keys -> true), null);
		byte[] replayed = Parcel.seal(Parcel.open(parcel, place.in(1), opened.key()), place.in(2), second.key(), random);
		assertRefused("belongs to another place",
				bytes -> Content.open(bytes, place, 2, second.key(), author -> ana.card().keys()), replayed);
		assertRefused("sealed by another key", bytes -> Content.open(bytes, place, 2, second.key(), author -> ana.card().keys()), parcel);
		assertRefused("belongs to another", bytes -> Content.open(bytes, Place.random(random), 1, opened.key(), author -> ana.card().keys()),
				parcel);
	}
}
