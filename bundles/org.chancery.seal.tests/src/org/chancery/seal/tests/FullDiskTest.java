package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is really full: a small one in memory, which only the program that is tested can see. */
class FullDiskTest {

	@TempDir
	Path folder;

	private String run(String... words) throws Exception {
		Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said;
	}

	private String onSmallDisk(String command) {
		return "mount -t tmpfs -o size=700k tmpfs '" + folder + "' && " + command;
	}

	private boolean mayMount() {
		try {
			return new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", onSmallDisk("true"))
					.redirectErrorStream(true).redirectOutput(folder.resolve("tried").toFile()).start().waitFor() == 0;
		} catch (IOException | InterruptedException notHere) {
			return false;
		}
	}

	@Test
	void aFullDiskIsToldAndLosesNothing() throws Exception {
		assumeTrue(System.getProperty("java.class.path").contains("seal"), "runs on a plain class path only");
		assumeTrue(mayMount(), "no small disk can be mounted here");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String program = String.join(" ", List.of("'" + java + "'", "-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				"'" + System.getProperty("java.class.path") + "'", FullDisk.class.getName(), "'" + folder + "'"));
		String said = run("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", onSmallDisk(program));
		String last = said.lines().filter(line -> line.startsWith("disk full: ")).findFirst().orElse(said);
		assertTrue(last.matches("disk full: ([5-9]|1[0-2]) saves refused, \\d+ done, every dossier intact"), said);
		System.out.println(last + " (a real file system of 700 KiB)");
	}
}
