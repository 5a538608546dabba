package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identities on tokens of SoftHSM2, in a program of its own, since the tokens are found by its environment. */
class TokenTest {

	@TempDir
	Path folder;

	private String run(String part) throws Exception {
		assumeTrue(System.getProperty("java.class.path").contains("seal"), "runs on a plain class path only");
		Path module = SoftToken.module();
		SoftToken tokens = SoftToken.in(folder);
		String slot = tokens.initialize("ana");
		String other = tokens.initialize("other");
		Path said = folder.resolve("said");
		int code = tokens.start(said, Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), TokenWork.class.getName(), part,
				Files.createDirectories(folder.resolve("work with a blank é")).toString(), module.toString(), slot, other).waitFor();
		assertEquals(0, code, () -> read(said));
		return read(said);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (java.io.IOException e) {
			return e.toString();
		}
	}

	@Test
	void everythingThatASoftwareIdentityDoes() throws Exception {
		System.out.println("token: " + run("work").lines().filter(l -> l.startsWith("done: ")).findFirst().orElseThrow().substring(6));
	}

	@Test
	void whatATokenRefusesIsToldInOneLine() throws Exception {
		System.out.println("token: " + run("refusals").lines().filter(l -> l.startsWith("done: ")).findFirst().orElseThrow().substring(6));
	}
}
