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
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.DossierSealer;
import org.chancery.seal.dossier.Disk;
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

	IdentityCard card(String name) throws IOException, UnreadableFileException {
		return person(name).card();
	}

	/** One person trusts another's card. */
	void trust(String who, String whom) throws IOException, UnreadableFileException {
		person(who).trust(card(whom));
	}
}
