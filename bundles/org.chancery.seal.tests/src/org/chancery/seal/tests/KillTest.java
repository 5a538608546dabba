package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.core.dossier.OpenDossier;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that saves and synchronises over git is killed at random moments, {@code chancery.kills} of them, a few where
 * that is not set. After each kill the dossier opens, holds every edit that was acknowledged, and is sound.
 */
class KillTest {

	private static final int KILLS = Integer.getInteger("chancery.kills", 4);
	private static final Pattern PUBLIC = Pattern.compile("(?<!private )edit (\\d+)\\.");
	private static final Pattern PRIVATE = Pattern.compile("private edit (\\d+)\\.");

	@TempDir
	Path folder;

	/** So many kills to a dossier: what one of a thousand edits costs to open is measured elsewhere. */
	private static final int LIVES = 20;

	private final Random random = new Random();
	private Process running;

	@Test
	void nothingAcknowledgedIsLost() throws Exception {
		assumeTrue(System.getProperty("java.class.path").contains("seal"), "runs on a plain class path only");
		GitHttpServer.assumeGit();
		var office = new Office(folder);
		office.merger = new LineMerger();
		int edits = 0;
		for (int kill = 0; kill < KILLS; kill += LIVES) {
			edits += kill(office, folder.resolve("dossier " + kill), folder.resolve("bare " + kill + ".git"), Math.min(LIVES, KILLS - kill));
			if (kill % 100 == 0) {
				System.out.println("killed " + Math.min(KILLS, kill + LIVES) + " times, " + edits + " edits");
			}
		}
		System.out.println("crash: killed " + KILLS + " times while saving and synchronising, " + edits
				+ " edits, 0 acknowledged edits lost, every dossier opened and sound");
	}

	private int kill(Office office, Path place, Path bare, int lives) throws Exception {
		new ProcessBuilder("git", "init", "-q", "--bare", bare.toString()).start().waitFor();
		office.person("Ana").dossiers().save(Drafts.treaty(2, "delegation"), place);
		int acknowledged = 0;
		for (int life = 0; life < lives; life++) {
			acknowledged = Math.max(acknowledged, runAndKill(place, bare, acknowledged + 1));
			OpenDossier dossier = office.person("Ana").dossiers().open(place);
			int found = number(PUBLIC, Drafts.text(dossier, "public"));
			int hidden = number(PRIVATE, Drafts.text(dossier, "delegation"));
			assertTrue(found >= acknowledged, found + " of " + acknowledged);
			assertTrue(found == hidden, "public edit " + found + ", private edit " + hidden);
			assertNull(office.person("Ana").verify(place, new BasicMonitor()).fault());
			acknowledged = found;
		}
		Tree.delete(place);
		Tree.delete(bare);
		return acknowledged;
	}

	private static int number(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/** @return the last edit that was acknowledged before the kill */
	private int runAndKill(Path place, Path bare, int first) throws Exception {
		running = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), SavingLoop.class.getName(),
				folder.resolve("Ana.identity").toString(), place.toString(), bare.toString(), Integer.toString(first)))
				.redirectError(folder.resolve("loop.err").toFile()).start();
		int last = 0;
		try (BufferedReader said = running.inputReader()) {
			String line = said.readLine();
			assertTrue("open".equals(line), () -> "the program did not start: " + line);
			int wanted = 1 + random.nextInt(4);
			for (String each = said.readLine(); each != null; each = said.readLine()) {
				last = Integer.parseInt(each);
				if (--wanted == 0) {
					break;
				}
			}
			// A moment somewhere within the next save or synchronisation.
			long until = System.nanoTime() + random.nextInt(60_000_000);
			while (System.nanoTime() < until) {
				Thread.onSpinWait();
			}
			// By its handle, which leaves open what it has said.
			running.toHandle().destroyForcibly();
			running.waitFor();
			for (String each = said.readLine(); each != null; each = said.readLine()) {
				last = Integer.parseInt(each);
			}
		}
		return last;
	}
}
