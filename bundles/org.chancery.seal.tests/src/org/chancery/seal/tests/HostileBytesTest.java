package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chancery.core.sealing.Secrets;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Deflated;
import org.chancery.seal.escrow.EscrowedKeys;
import org.chancery.seal.history.Records;
import org.chancery.seal.identity.ArmoredCard;
import org.chancery.seal.identity.Card;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.chancery.seal.parcel.EpochKey;
import org.junit.jupiter.api.Test;

/** Every reader of the sealed formats, given altered, cut, lengthened and mixed bytes: it refuses in the one way or reads. */
class HostileBytesTest {

	private static final int ROUNDS = 150 * Integer.getInteger("chancery.fuzz", 1);

	private final SecureRandom random = new SecureRandom();
	private final Random choice = new Random(42);

	private interface Reader {
		void read(byte[] bytes) throws BadSealException;
	}

	private byte[] altered(byte[] bytes) {
		byte[] made = bytes.clone();
		switch (choice.nextInt(4)) {
		case 0 -> made[choice.nextInt(made.length)] ^= (byte) (1 << choice.nextInt(8));
		case 1 -> made = Arrays.copyOf(made, choice.nextInt(made.length));
		case 2 -> made = Arrays.copyOf(made, made.length + 1 + choice.nextInt(9));
		default -> {
			int at = choice.nextInt(Math.min(200, made.length));
			for (int i = at; i < Math.min(made.length, at + 5); i++) {
				made[i] = (byte) (choice.nextBoolean() ? 0xff : choice.nextInt());
			}
		}
		}
		return made;
	}

	private int attack(byte[] seed, Reader reader) throws BadSealException {
		reader.read(seed);
		int refused = 0;
		for (int i = 0; i < ROUNDS; i++) {
			byte[] bytes = altered(seed);
			try {
				reader.read(bytes);
			} catch (BadSealException refusal) {
				refused++;
			} catch (RuntimeException | Error unchecked) {
				fail("unchecked: " + unchecked + " on " + bytes.length + " bytes", unchecked);
			}
		}
		return refused;
	}

	@Test
	void nothingUncheckedEscapes() throws Exception {
		byte[] file = Office.identityFile("Ana", random);
		Identity ana = IdentityFile.read(file).unlock(new Secrets(Office.PASSPHRASE), random);
		Place place = Place.random(random);
		var content = new Keyring.Opened(EpochKey.generate(random), List.of(Member.of(ana.card(), true, 1, 0)), List.of());
		Keyring ring = Keyring.make(place, 1, Keyring.NONE, 1, 0, content, ana, random);
		Head head = Head.make(place, place, 1, 1, List.of(ring.digest()), ana);
		var keys = new EscrowedKeys();
		keys.add(place, 1, content.key());
		byte[] share = keys.split(2, 2, ana, random).get(0);
		var refused = new ArrayList<Integer>();
		refused.add(attack(file, bytes -> IdentityFile.read(bytes).unlock(new Secrets(Office.PASSPHRASE), random).close()));
		refused.add(attack(ana.card().bytes(), Card::read));
		refused.add(attack(ArmoredCard.of(ana.card()).getBytes(), ArmoredCard::read));
		refused.add(attack(ring.bytes(), bytes -> Keyring.read(bytes).open(ana)));
		refused.add(attack(head.bytes(), bytes -> Head.read(bytes).check(ana.card().keys())));
		refused.add(attack(Deflated.deflate(new byte[] { 2, 0, 0, 0, 0 }), bytes -> {
			try {
				Records.read(bytes);
			} catch (BadSealException expected) {
				return;
			}
		}));
		attack(share, bytes -> {
			try {
				EscrowedKeys.recover(Map.of("share", bytes), k -> true);
			} catch (BadSealException tooFew) {
				return;
			}
		});
		System.out.println("hostile bytes: 7 readers, " + ROUNDS + " altered inputs each, 0 unchecked exceptions, refused " + refused);
	}

	/** Certificates that are nested without end, in cards that nobody has to sign to have them read. */
	@Test
	void whatIsNestedWithoutEndIsRefused() throws Exception {
		Card card = Office.identity("Ana", random).card();
		for (int tag : new int[] { 0x30, 0x24, 0xa0 }) {
			byte[] nested = new byte[0];
			for (int depth = 0; nested.length < 16_000; depth++) {
				var out = new ByteWriter().u8(tag);
				if (nested.length < 128) {
					out.u8(nested.length);
				} else {
					out.u8(0x82).u8(nested.length >> 8).u8(nested.length & 0xff);
				}
				nested = out.raw(nested).toBytes();
			}
			var out = new ByteWriter().line("chancery-card 2").text(card.name()).u64(card.made());
			card.keys().write(out);
			for (int i = 0; i < 4; i++) {
				out.bytes(nested);
			}
			byte[] hostile = out.u8(0).toBytes();
			org.junit.jupiter.api.Assertions.assertThrows(BadSealException.class, () -> Card.read(hostile));
		}
	}

	@Test
	void whatInflatesWithoutEndIsRefused() {
		byte[] bomb = Deflated.deflate(new byte[64 << 20]);
		org.junit.jupiter.api.Assertions.assertThrows(BadSealException.class, () -> Deflated.inflate(bomb, 1 << 20));
	}
}
