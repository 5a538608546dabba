package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chancery.cli.Main;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An identity on a token of SoftHSM2 at the command line, each command a program of its own. */
class TokenCommandsTest {

	private static final List<String> MODULES = List.of("/usr/lib/softhsm/libsofthsm2.so",
			"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
			"/usr/lib64/pkcs11/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so");
	private static final String PIN = "2718 2818";

	@TempDir
	Path folder;

	private String module;

	@BeforeEach
	void token() throws Exception {
		assumeTrue(Main.class.getClassLoader() == ClassLoader.getSystemClassLoader(), "runs on a plain class path only");
		module = MODULES.stream().filter(each -> Files.isReadable(Path.of(each))).findFirst().orElse(null);
		assumeTrue(module != null, "SoftHSM2 is not installed");
		Files.createDirectories(folder.resolve("tokens"));
		Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
		Spoken made = start("softhsm2-util", "--init-token", "--free", "--label", "ana", "--pin", PIN, "--so-pin", "87654321");
		assumeTrue(made.code() == 0, made.err());
		Files.writeString(folder.resolve("pass"), "correct horse battery\n");
		Files.writeString(folder.resolve("pin"), PIN + "\n");
		OpenDossier dossier = OpenDossier.create("Agreement on Fisheries", List.of("en"));
		dossier.addLayer("delegation", List.of());
		new FolderDossierStore().save(dossier, folder.resolve("plain"));
	}

	private Spoken start(String... words) throws IOException, InterruptedException {
		var builder = new ProcessBuilder(words).redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
		builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
		int code = builder.start().waitFor();
		return new Spoken(code, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
	}

	private Spoken chancery(String pin, String... words) throws IOException, InterruptedException {
		var all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
		all.addAll(List.of(words));
		all.addAll(List.of("--identity", at("ana.id"), "--passphrase-file", at("pass"), "--pin-file", at(pin)));
		return start(all.toArray(String[]::new));
	}

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private String done(String... words) throws Exception {
		Spoken spoken = chancery("pin", words);
		assertEquals(0, spoken.code(), spoken.err());
		assertFalse((spoken.out() + spoken.err()).contains(PIN));
		return spoken.out();
	}

	@Test
	void everyCommandAsksTheToken() throws Exception {
		done("identity", "new", "--name", "Ana", "--token", module);
		assertTrue(done("identity", "show").contains("token  " + module));
		done("seal", at("plain"), "-o", at("sealed"));
		assertTrue(done("show", at("sealed"), "-a", "delegation").contains("delegation"));
		done("sync", at("sealed"), at("shared"));
		assertTrue(done("members", "list", at("sealed"), "--json").startsWith("[{\"audience\":\"public\",\"name\":\"Ana\""));
		assertTrue(done("verify", at("sealed")).contains("Sound"));
		Files.writeString(folder.resolve("wrong"), "0000\n");
		Spoken refused = chancery("wrong", "open", at("sealed"));
		assertEquals(1, refused.code());
		assertTrue(refused.err().contains("PIN is not the one") && refused.err().lines().count() == 1, refused.err());
		System.out.println("token: at the command line, 7 commands in programs of their own, each with the PIN from a file");
	}
}
