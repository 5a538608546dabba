package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.seal.identity.Identity;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.EpochKey;
import org.junit.jupiter.api.Test;

/** Who opens which epoch of which audience, asked of everybody, for every epoch, of every audience. */
class RevocationTest {

	private static final int PEOPLE = 9;
	private static final int EPOCHS = 28;
	private static final int AUDIENCES = 4;

	private final SecureRandom random = new SecureRandom();
	private final Random choice = new Random(11);

	@Test
	void everybodyOpensWhatTheyShouldAndNothingElse() throws Exception {
		var people = new ArrayList<Identity>();
		for (int i = 0; i < PEOPLE; i++) {
			people.add(Office.identity("Person " + i, random));
		}
		int cells = 0;
		int opened = 0;
		for (int audience = 0; audience < AUDIENCES; audience++) {
			Place place = Place.random(random);
			var rings = new ArrayList<Keyring>();
			var members = new ArrayList<List<Boolean>>();
			fill(place, people, rings, members);
			for (int person = 0; person < PEOPLE; person++) {
				Identity reader = people.get(person);
				KeyringChain chain = KeyringChain.of(place, rings, ring -> ring.open(reader), keys -> true);
				for (int epoch = 1; epoch <= EPOCHS; epoch++) {
					boolean may = members.get(epoch - 1).get(person);
					assertEquals(may, chain.opened(epoch) != null, "person " + person + " epoch " + epoch);
					opened += may ? 1 : 0;
					cells++;
				}
			}
		}
		assertTrue(cells >= 1000);
		System.out.println("revocation: " + cells + " cells of member x epoch x audience, " + opened + " to be opened and opened, "
				+ (cells - opened) + " to be closed and closed");
	}

	/** The first person is the officer and stays; the others come and go. */
	private void fill(Place place, List<Identity> people, List<Keyring> rings, List<List<Boolean>> members) {
		var before = Keyring.NONE;
		for (int epoch = 1; epoch <= EPOCHS; epoch++) {
			var listed = new ArrayList<Boolean>();
			var list = new ArrayList<Member>();
			for (int i = 0; i < PEOPLE; i++) {
				boolean in = i == 0 || choice.nextBoolean();
				listed.add(in);
				if (in) {
					list.add(Member.of(people.get(i).card(), i == 0, epoch, 0));
				}
			}
			var content = new Keyring.Opened(EpochKey.generate(random), list, List.of());
			Keyring ring = Keyring.make(place, epoch, before, epoch, 0, content, people.get(0), random);
			rings.add(ring);
			members.add(listed);
			before = ring.digest();
		}
	}
}
