package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens of SoftHSM2, where it is installed, in a folder of their own. Programs see them by a variable of their environment. */
final class SoftToken {

	static final String PIN = "4711 0815";

	private static final List<String> MODULES = List.of("/usr/lib/softhsm/libsofthsm2.so",
			"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
			"/usr/lib64/pkcs11/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so",
			"/opt/homebrew/lib/softhsm/libsofthsm2.so");
	private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

	private final Path configuration;

	private SoftToken(Path configuration) {
		this.configuration = configuration;
	}

	static SoftToken in(Path folder) throws IOException {
		Path tokens = Files.createDirectories(folder.resolve("tokens"));
		return new SoftToken(Files.writeString(folder.resolve("softhsm2.conf"),
				"directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n"));
	}

	/** The library; the test is skipped where there is none. */
	static Path module() {
		Path found = MODULES.stream().map(Path::of).filter(Files::isReadable).findFirst().orElse(null);
		boolean tool = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "softhsm2-util")));
		assumeTrue(found != null && tool, "SoftHSM2 is not installed");
		return found;
	}

	/** A new token; @return the number of its slot */
	String initialize(String label) throws Exception {
		Path said = configuration.resolveSibling("said-" + label);
		int code = start(said, "softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", "87654321").waitFor();
		Matcher slot = SLOT.matcher(Files.readString(said));
		assertEquals(0, code, Files.readString(said));
		assertTrue(slot.find(), Files.readString(said));
		return slot.group(1);
	}

	/** Starts a program that sees the tokens. */
	Process start(Path said, String... words) throws IOException {
		var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
		builder.environment().put("SOFTHSM2_CONF", configuration.toString());
		return builder.start();
	}
}
