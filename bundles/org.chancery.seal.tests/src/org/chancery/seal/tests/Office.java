package org.chancery.seal.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.DossierSealer;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.identity.IdentityMaker;
import org.chancery.seal.identity.Passphrase;

/** People with identities, a clock that is set by hand, and cheap passphrases. */
final class Office {

	static final char[] PASSPHRASE = "correct horse battery".toCharArray();

	/** A clock that stands still until it is told. */
	static final class HandClock extends Clock {
		private Instant now = Instant.parse("2026-01-05T09:00:00Z");

		void advance(Duration time) {
			now = now.plus(time);
		}

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	final HandClock clock = new HandClock();
	final DossierSealer sealer;
	private final Path folder;
	private final Map<String, UnlockedIdentity> people = new HashMap<>();
	HoldingMerger merger;

	Office(Path folder) {
		this(folder, new SecureRandom(), Disk.REAL);
	}

	Office(Path folder, SecureRandom random, Disk disk) {
		this.folder = folder;
		this.sealer = new DossierSealer(clock, random, disk, new Passphrase(10, 8, 1));
	}

	/** The file of an identity. */
	static byte[] identityFile(String name, SecureRandom random) {
		return new IdentityMaker(new Passphrase(10, 8, 1), random).create(name, 1, PASSPHRASE);
	}

	/** An identity, unlocked. */
	static Identity identity(String name, SecureRandom random) throws BadSealException {
		return IdentityFile.read(identityFile(name, random)).unlock(new Secrets(PASSPHRASE), random);
	}

	/** Somebody, made when first named. */
	UnlockedIdentity person(String name) throws IOException, UnreadableFileException {
		UnlockedIdentity known = people.get(name);
		if (known == null) {
			Path file = folder.resolve(name + ".identity");
			sealer.createIdentity(file, name, PASSPHRASE);
			known = sealer.unlock(file, PASSPHRASE, merger);
			people.put(name, known);
		}
		return known;
	}

	/** Somebody whose classical keys are on a token. */
	UnlockedIdentity onToken(String name, Token token, String pin) throws IOException, UnreadableFileException {
		Path file = folder.resolve(name + ".identity");
		sealer.createIdentity(file, name, token, new Secrets(PASSPHRASE, pin.toCharArray()));
		UnlockedIdentity made = sealer.unlock(file, new Secrets(PASSPHRASE, pin.toCharArray()), merger);
		people.put(name, made);
		return made;
	}

	IdentityCard card(String name) throws IOException, UnreadableFileException {
		return person(name).card();
	}

	/** One person trusts another's card. */
	void trust(String who, String whom) throws IOException, UnreadableFileException {
		person(who).trust(card(whom));
	}
}
