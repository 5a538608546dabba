package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.management.ObjectName;

import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.identity.Algorithms;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.parcel.EpochKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is in memory of an identity's keys before and after locking: the heap is written to a file and searched for the
 * keys; only what lies in objects that the program can no longer reach does not count. The needles are kept veiled, so
 * that the search does not find itself.
 */
class MemoryTest {

	private static final int VEIL = 0x5a;
	private static final int LENGTH = 24;

	@TempDir
	Path folder;

	private final List<byte[]> needles = new ArrayList<>();
	private int dumps;

	@Test
	void nothingOfTheKeysIsHeldAfterLocking() throws Exception {
		var office = new Office(folder);
		Path file = folder.resolve("ana.identity");
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		char[] passphrase = HexFormat.of().formatHex(random).toCharArray();
		office.sealer.createIdentity(file, "Ana", passphrase.clone());
		UnlockedIdentity ana;
		try (var secrets = new Secrets(passphrase)) {
			veil(new String(passphrase).getBytes(StandardCharsets.US_ASCII));
			veil(new String(passphrase).getBytes(StandardCharsets.UTF_16BE));
			ana = office.sealer.unlock(file, secrets, null);
		}
		Path place = folder.resolve("dossier");
		ana.dossiers().save(Drafts.treaty(2, "delegation"), place);
		ana.dossier(place).addMember(office.card("Ben"), "public", false, null);
		int privately = veilPrivateKeys(ana);
		int epochs = veilEpochKeys(ana, place);
		var before = found();
		assertTrue(before.size() >= privately + epochs, "found " + before + " of " + needles.size() + " before locking");
		ana.close();
		assertEquals(List.of(), found());
		System.out.println("memory: of 4 private keys, " + epochs + " epoch keys and the passphrase " + before.size()
				+ " were in reachable memory while unlocked, 0 after locking");
	}

	private void veil(byte[] secret) {
		byte[] needle = Arrays.copyOf(secret, Math.min(secret.length, LENGTH));
		Arrays.fill(secret, (byte) 0);
		for (int i = 0; i < needle.length; i++) {
			needle[i] ^= VEIL;
		}
		needles.add(needle);
	}

	private static Object field(Object of, String name) throws Exception {
		Field field = of.getClass().getDeclaredField(name);
		field.setAccessible(true);
		return field.get(of);
	}

	/** The secret itself stands at the end of an encoding; of the longer ones the middle is as good. */
	private int veilPrivateKeys(UnlockedIdentity who) throws Exception {
		var keys = (List<?>) field(field(field(who, "identity"), "secret"), "keys");
		assertEquals(Algorithms.values().length, keys.size());
		for (Object each : keys) {
			byte[] encoded = ((PrivateKey) each).getEncoded();
			int from = encoded.length > 100 ? encoded.length / 2 : encoded.length - 40;
			veil(Arrays.copyOfRange(encoded, from, from + LENGTH));
		}
		return keys.size();
	}

	private int veilEpochKeys(UnlockedIdentity who, Path place) throws Exception {
		int count = 0;
		for (Path file : Tree.files(place).stream().filter(f -> f.getParent().endsWith("keyrings")).toList()) {
			Keyring.Opened opened = Keyring.read(Files.readAllBytes(file)).open((Identity) field(who, "identity"));
			try (EpochKey key = opened.key()) {
				veil(key.bytes());
				count++;
			}
		}
		return count;
	}

	/** The needles that are found in all objects that can be reached. */
	private List<Integer> found() throws Exception {
		Path dump = folder.resolve("heap" + dumps++ + ".hprof");
		ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=HotSpotDiagnostic"), "dumpHeap",
				new Object[] { dump.toString(), true }, new String[] { "java.lang.String", "boolean" });
		var found = new ArrayList<Integer>();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
			search(in, new HeapDump(dump), found);
		}
		Files.delete(dump);
		return found;
	}

	private void search(InputStream in, HeapDump heap, List<Integer> found) throws Exception {
		var byFirst = new ArrayList<List<Integer>>();
		for (int i = 0; i < 256; i++) {
			byFirst.add(new ArrayList<>());
		}
		for (int i = 0; i < needles.size(); i++) {
			byFirst.get(needles.get(i)[0] & 0xff).add(i);
		}
		byte[] window = new byte[1 << 20];
		long start = 0;
		int kept = 0;
		for (int read = in.read(window); read >= 0; read = in.read(window, kept, window.length - kept)) {
			int end = kept + read;
			for (int at = 0; at + 2 * LENGTH < end; at++) {
				for (int each : byFirst.get((window[at] ^ VEIL) & 0xff)) {
					if (!found.contains(each) && matches(window, at, needles.get(each)) && !heap.unreachable(start + at)) {
						found.add(each);
					}
				}
			}
			kept = Math.min(end, 2 * LENGTH);
			System.arraycopy(window, end - kept, window, 0, kept);
			start += end - kept;
		}
	}

	private static boolean matches(byte[] window, int at, byte[] needle) {
		for (int i = 0; i < needle.length; i++) {
			if ((byte) (window[at + i] ^ VEIL) != needle[i]) {
				return false;
			}
		}
		return true;
	}
}
