package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people and what lies between them: a shared folder, a git repository on a path, git servers. */
class SynchronizationTest {

	@TempDir
	Path folder;

	private Office office;
	private Path hers;
	private Path his;

	@BeforeEach
	void twoPeople() throws Exception {
		office = new Office(folder);
		office.merger = new LineMerger();
		hers = folder.resolve("hers");
		his = folder.resolve("his");
		office.person("Ana").dossiers().save(Drafts.treaty(4, "delegation"), hers);
		office.person("Ana").dossier(hers).addMember(office.card("Ben"), "public", false, null);
		office.trust("Ben", "Ana");
	}

	private void sync(String who, Path place, String address) throws Exception {
		office.person(who).synchronize(place, address, new BasicMonitor());
	}

	private void edit(String who, Path place, int article, String words) throws Exception {
		office.clock.advance(Duration.ofMinutes(1));
		OpenDossier dossier = office.person(who).dossiers().open(place);
		Drafts.reword(dossier, article, words);
		office.person(who).dossiers().save(dossier, place);
	}

	private String text(String who, Path place) throws Exception {
		return Drafts.text(office.person(who).dossiers().open(place), "public");
	}

	private void workTogether(String address) throws Exception {
		sync("Ana", hers, address);
		sync("Ben", his, address);
		assertTrue(office.person("Ben").dossiers().open(his).audience("delegation").isEmpty());
		edit("Ana", hers, 0, "Hers, offline.");
		edit("Ben", his, 1, "His, offline.");
		edit("Ana", hers, 2, "Hers on the same article.");
		edit("Ben", his, 2, "His on the same article.");
		sync("Ana", hers, address);
		sync("Ben", his, address);
		text("Ben", his);
		sync("Ben", his, address);
		sync("Ana", hers, address);
		assertEquals(text("Ana", hers), text("Ben", his));
		assertTrue(text("Ana", hers).contains("Hers, offline.") && text("Ana", hers).contains("His, offline."));
		var dossier = office.person("Ana").dossier(hers);
		assertEquals(1, dossier.history("public").stream().filter(v -> v.latest()).count());
		assertTrue(dossier.log().stream().anyMatch(r -> r.what().startsWith("a merge put aside")));
		assertNull(office.person("Ana").verify(hers, new BasicMonitor()).fault());
		assertNull(office.person("Ben").verify(his, new BasicMonitor()).fault());
	}

	@Test
	void byASharedFolder() throws Exception {
		workTogether(folder.resolve("shared").toString());
		System.out.println("sync: a shared folder, two people, one merge, nothing lost");
	}

	@Test
	void byAGitRepositoryOnAPath() throws Exception {
		Path bare = folder.resolve("bare.git");
		git("init", "-q", "--bare", bare.toString());
		workTogether(bare.toString());
		git("--git-dir", bare.toString(), "fsck", "--strict");
		git("--git-dir", hers.resolve(".git").toString(), "fsck", "--strict");
		System.out.println("sync: git over a local path, two people, one merge, nothing lost, git fsck clean on both sides");
	}

	@Test
	void byAGitServerOverHttp() throws Exception {
		Path bare = folder.resolve("bare.git");
		git("init", "-q", "--bare", bare.toString());
		git("--git-dir", bare.toString(), "config", "http.receivepack", "true");
		try (GitHttpServer server = GitHttpServer.start(folder)) {
			workTogether(server.address("bare.git"));
		}
		System.out.println("sync: git http-backend, two people, one merge, nothing lost");
	}

	@Test
	void byAGitServerOverSsh() throws Exception {
		Path bare = folder.resolve("bare.git");
		git("init", "-q", "--bare", bare.toString());
		try (SshServer server = SshServer.start(folder)) {
			System.setProperty("chancery.ssh", server.program());
			workTogether(server.address(bare));
		} finally {
			System.clearProperty("chancery.ssh");
		}
		System.out.println("sync: git over ssh, two people, one merge, nothing lost");
	}

	@Test
	void whatAServerChangedIsNotTaken() throws Exception {
		Path shared = folder.resolve("shared");
		sync("Ana", hers, shared.toString());
		sync("Ben", his, shared.toString());
		edit("Ana", hers, 0, "Changed.");
		sync("Ana", hers, shared.toString());
		Path fresh = Tree.files(shared).stream().filter(f -> f.getParent().endsWith("parcels"))
				.filter(f -> !Files.exists(his.resolve(shared.relativize(f).toString()))).findFirst().orElseThrow();
		byte[] bytes = Files.readAllBytes(fresh);
		bytes[bytes.length / 2] ^= 1;
		Files.write(fresh, bytes);
		assertThrows(UnreadableFileException.class, () -> sync("Ben", his, shared.toString()));
		assertTrue(text("Ben", his).contains("quota 0"));
		assertNull(office.person("Ben").verify(his, new BasicMonitor()).fault());
	}

	private void git(String... words) throws Exception {
		GitHttpServer.assumeGit();
		String[] all = new String[words.length + 1];
		all[0] = "git";
		System.arraycopy(words, 0, all, 1, words.length);
		Process process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(folder.resolve("git.out").toFile()).start();
		assertEquals(0, process.waitFor(), () -> {
			try {
				return Files.readString(folder.resolve("git.out"));
			} catch (IOException e) {
				return e.toString();
			}
		});
	}
}
