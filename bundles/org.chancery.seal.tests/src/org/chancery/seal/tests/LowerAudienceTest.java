package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.dossier.DossierFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a holder of public alone gets, the public compartment, is the same to the last byte whatever is in the higher
 * audiences: the same public text is sealed with nothing above it and with much, from the same random numbers.
 */
class LowerAudienceTest {

	@TempDir
	Path folder;

	/** Of the public compartment: the only one of the first run, and the same in the second. */
	private String publicName;

	/**
	 * Random numbers that are the same for the same length, whatever was drawn before by other audiences, but for names,
	 * which are 16 bytes.
	 */
	@SuppressWarnings("serial")
	private static final class Repeatable extends SecureRandom {
		private final Random names = new Random(3);

		@Override
		public void nextBytes(byte[] bytes) {
			if (bytes.length == 16 && names != null) {
				names.nextBytes(bytes);
			} else {
				new Random(bytes.length).nextBytes(bytes);
			}
		}
	}

	@Test
	void thePublicCompartmentIsTheSameWhateverIsAboveIt() throws Exception {
		byte[] text = HoldingBytes.write((HoldingResource) Drafts.treaty(50).dossier().eResource());
		List<byte[]> alone = publicFiles("alone", text, 0);
		List<byte[]> below = publicFiles("below", text, 40);
		assertEquals(alone.size(), below.size());
		for (int i = 0; i < alone.size(); i++) {
			assertArrayEquals(alone.get(i), below.get(i));
		}
		System.out.println("lower audiences: " + alone.size() + " files of the public compartment, "
				+ alone.stream().mapToInt(b -> b.length).sum() + " bytes, identical with and without 40 private wordings above");
	}

	private List<byte[]> publicFiles(String name, byte[] text, int secrets) throws Exception {
		var random = new Repeatable();
		Path home = Files.createDirectory(folder.resolve(name));
		var office = new Office(home, random, Disk.REAL);
		var resources = new HoldingResourceSet();
		HoldingBytes.read(text, resources, "public");
		OpenDossier dossier = OpenDossier.of(resources);
		office.person("Ana");
		Path place = home.resolve("dossier");
		office.person("Ana").dossiers().save(dossier, place);
		if (secrets > 0) {
			dossier.addLayer("delegation", List.of(dossier.addLayer("allies", List.of()).getAudience()));
		}
		for (int i = 0; i < secrets; i++) {
			Drafts.privately(dossier, i % 2 == 0 ? "allies" : "delegation", i, "secret ".repeat(i + 1));
			office.person("Ana").dossiers().save(dossier, place);
		}
		for (int i = 0; i < 5; i++) {
			Drafts.reword(dossier, i, "Reworded " + i + ".");
			if (secrets > 0) {
				Drafts.privately(dossier, "delegation", 45, "another secret " + i);
			}
			office.person("Ana").dossiers().save(dossier, place);
		}
		List<String> names = new DossierFolder(place).compartments().stream().map(Object::toString).toList();
		assertEquals(secrets > 0 ? 3 : 1, names.size());
		publicName = publicName == null ? names.get(0) : publicName;
		return Tree.files(place.resolve(publicName)).stream().map(LowerAudienceTest::read).toList();
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
