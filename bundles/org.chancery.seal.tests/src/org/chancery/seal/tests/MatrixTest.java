package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.Secrets;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People are let in, let out and expire in a dossier of three audiences; a model of its own keeps who is in. Then everybody
 * tries every keyring and every parcel of every audience.
 */
class MatrixTest {

	private static final List<String> AUDIENCES = List.of("public", "allies", "delegation");
	private static final int PEOPLE = 9;
	private static final int CHANGES = 14;

	@TempDir
	Path folder;

	private final Random choice = new Random(7);
	/** Who is in, until when; and of each keyring that was found, who was in when it was made. */
	private final Map<String, Map<String, Instant>> in = new HashMap<>();
	private final Map<Path, Set<String>> keyrings = new HashMap<>();
	private final Map<Path, String> audienceOf = new HashMap<>();
	private Office office;
	private Path place;

	@Test
	void everybodyOpensWhatTheyShouldAndNothingElse() throws Exception {
		office = new Office(folder);
		place = folder.resolve("dossier");
		saveAudiences();
		for (int i = 0; i < CHANGES; i++) {
			office.clock.advance(Duration.ofDays(1));
			change("Person " + choice.nextInt(PEOPLE), choice.nextInt(AUDIENCES.size()));
		}
		int[] cells = new int[2];
		Map<String, Path> byKey = byKey();
		for (int i = 0; i < PEOPLE; i++) {
			tryAll("Person " + i, byKey, cells);
		}
		assertTrue(cells[0] + cells[1] >= 1000, cells[0] + " and " + cells[1]);
		System.out.println("revocation: a dossier's life of " + CHANGES + " changes, " + (cells[0] + cells[1])
				+ " cells of member x keyring or parcel x audience, " + cells[0] + " to be opened and opened, " + cells[1]
				+ " to be closed and closed");
	}

	/** One audience after the other, so that each tells its compartment. */
	private void saveAudiences() throws Exception {
		OpenDossier dossier = Drafts.treaty(1);
		for (String audience : AUDIENCES) {
			if (!audience.equals("public")) {
				dossier.addLayer(audience, dossier.audiences().stream().toList());
			}
			office.person("Officer").dossiers().save(dossier, place);
			files("keyrings").forEach(each -> audienceOf.putIfAbsent(each.getParent().getParent(), audience));
			in.put(audience, new HashMap<>());
		}
		settle();
	}

	private Set<Path> files(String kind) throws Exception {
		return new HashSet<>(Tree.files(place).stream().filter(f -> f.getParent().endsWith(kind)).toList());
	}

	private void change(String who, int level) throws Exception {
		SealedDossier dossier = office.person("Officer").dossier(place);
		expire();
		settle();
		String audience = AUDIENCES.get(level);
		if (in.get(audience).containsKey(who)) {
			dossier.removeMember(who, audience);
			AUDIENCES.subList(level, AUDIENCES.size()).forEach(each -> in.get(each).remove(who));
		} else {
			Instant until = choice.nextInt(3) == 0 ? office.clock.instant().plus(Duration.ofDays(1 + choice.nextInt(4))) : null;
			dossier.addMember(office.card(who), audience, false, until);
			AUDIENCES.subList(0, level + 1).forEach(each -> in.get(each).put(who, until));
		}
		settle();
		OpenDossier open = office.person("Officer").dossiers().open(place);
		Drafts.reword(open, 0, "Change of " + office.clock.instant() + ".");
		office.person("Officer").dossiers().save(open, place);
	}

	private Path fileOf(String who) throws Exception {
		office.person(who);
		return folder.resolve(who + ".identity");
	}

	/** Whose time is over is out, without anybody doing anything but opening. */
	private void expire() {
		in.values().forEach(members -> members.values().removeIf(until -> until != null && !until.isAfter(office.clock.instant())));
	}

	/** Keyrings that are new since the last time were made with the members as they are now. */
	private void settle() throws Exception {
		for (Path each : files("keyrings")) {
			String audience = audienceOf.get(each.getParent().getParent());
			keyrings.computeIfAbsent(each, key -> audience == null ? Set.of() : Set.copyOf(in.get(audience).keySet()));
		}
	}

	private Identity identity(String who) throws Exception {
		return IdentityFile.read(Files.readAllBytes(fileOf(who))).unlock(new Secrets(Office.PASSPHRASE), new SecureRandom());
	}

	/** The keyrings by the ids of their keys. */
	private Map<String, Path> byKey() throws Exception {
		Identity officer = identity("Officer");
		var found = new HashMap<String, Path>();
		for (Path each : keyrings.keySet()) {
			found.put(HexFormat.of().formatHex(Keyring.read(Files.readAllBytes(each)).open(officer).key().id()), each);
		}
		return found;
	}

	private void tryAll(String who, Map<String, Path> byKey, int[] cells) throws Exception {
		Identity reader = identity(who);
		var keys = new ArrayList<EpochKey>();
		for (Map.Entry<Path, Set<String>> each : keyrings.entrySet()) {
			Keyring ring = Keyring.read(Files.readAllBytes(each.getKey()));
			Keyring.Opened opened = ring.open(reader);
			assertEquals(each.getValue().contains(who), opened != null, who + ", epoch " + ring.epoch());
			cells[opened != null ? 0 : 1]++;
			if (opened != null) {
				keys.add(opened.key());
			}
		}
		for (Path each : files("parcels")) {
			byte[] parcel = Files.readAllBytes(each);
			boolean should = keyrings.get(byKey.get(HexFormat.of().formatHex(Parcel.keyOf(parcel)))).contains(who);
			assertEquals(should, keys.stream().anyMatch(key -> opens(parcel, key)), who);
			cells[should ? 0 : 1]++;
		}
	}

	private static boolean opens(byte[] parcel, EpochKey key) {
		try {
			Parcel.open(parcel, new byte[0], key);
			return true;
		} catch (BadSealException e) {
			// It did open, and then was found to belong elsewhere.
			return e.getMessage().contains("another place");
		}
	}
}
