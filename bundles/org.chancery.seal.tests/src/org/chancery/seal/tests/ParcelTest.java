package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Padding;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;
import org.junit.jupiter.api.Test;

/** Parcels by themselves, their names apart. */
class ParcelTest {

	private final SecureRandom random = new SecureRandom();
	private final EpochKey key = EpochKey.generate(random);
	private final byte[] place = new byte[20];

	@Test
	void allSizesComeBack() throws Exception {
		var numbers = new Random(3);
		for (int length : new int[] { 0, 1, 1019, 1020, 1021, 4096, 65_531, 65_536, 200_000, 3_000_000 }) {
			byte[] content = new byte[length];
			numbers.nextBytes(content);
			assertArrayEquals(content, Parcel.open(Parcel.seal(content, place, key, random), place, key));
		}
	}

	@Test
	void everyChangedBitIsRefused() {
		byte[] parcel = Parcel.seal("Each Party shall grant access.".getBytes(), place, key, random);
		for (int bit = 0; bit < parcel.length * 8; bit++) {
			byte[] changed = parcel.clone();
			changed[bit / 8] ^= (byte) (1 << bit % 8);
			assertThrows(BadSealException.class, () -> Parcel.open(changed, place, key));
		}
		System.out.println("tamper: " + parcel.length * 8 + " single bits changed in a parcel under its right name, 0 accepted");
	}

	@Test
	void cutAndLengthenedParcelsAreRefused() {
		byte[] parcel = Parcel.seal(new byte[10], place, key, random);
		for (int length = 0; length < parcel.length; length++) {
			byte[] cut = Arrays.copyOf(parcel, length);
			assertThrows(BadSealException.class, () -> Parcel.open(cut, place, key));
		}
		assertThrows(BadSealException.class, () -> Parcel.open(Arrays.copyOf(parcel, parcel.length + 1), place, key));
	}

	@Test
	void anotherKeyOrPlaceIsRefused() {
		byte[] parcel = Parcel.seal(new byte[10], place, key, random);
		assertThrows(BadSealException.class, () -> Parcel.open(parcel, place, EpochKey.generate(random)));
		assertThrows(BadSealException.class, () -> Parcel.open(parcel, new byte[21], key));
	}

	@Test
	void garbageIsRefusedInOneWay() {
		var numbers = new Random(5);
		byte[] parcel = Parcel.seal(new byte[100], place, key, random);
		for (int i = 0; i < 20_000; i++) {
			byte[] mixed = parcel.clone();
			for (int changes = numbers.nextInt(6); changes >= 0; changes--) {
				mixed[numbers.nextInt(Math.min(260, mixed.length))] = (byte) numbers.nextInt();
			}
			if (!Arrays.equals(mixed, parcel)) {
				assertThrows(BadSealException.class, () -> Parcel.open(mixed, place, key));
			}
		}
	}

	@Test
	void sizesFallIntoFewSteps() {
		Set<Integer> sizes = new HashSet<>();
		for (int length = 0; length < 1 << 20; length += 7) {
			int padded = Padding.padded(length);
			assertTrue(padded >= length && (padded == Padding.SMALLEST || padded <= length * 1.12), length + " " + padded);
			sizes.add(padded);
		}
		// At most 32 for each doubling from 1 KiB to 1 MiB.
		assertTrue(sizes.size() <= 320, sizes.size() + " sizes");
		assertEquals(Padding.SMALLEST, Padding.padded(1));
	}
}
