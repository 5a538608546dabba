package org.chancery.word.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.word.SharedData;
import org.chancery.word.redline.WordRedliner;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

/** A redline declares everything: reviewed against its old text nothing in it is undeclared. */
class RedlineReviewTest {

	private static final int PREFIX = "WC000".length();

	@Test
	void redlinesHaveNothingUndeclared() throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.list(SharedData.folder("word/compare"))) {
			files = all.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
		}
		int pairs = 0;
		for (int i = 1; i < files.size(); i++) {
			Path old = files.get(i);
			Path now = files.get(i - 1);
			if (old.getFileName().toString().startsWith(now.getFileName().toString().substring(0, PREFIX))) {
				byte[] before = Files.readAllBytes(old);
				var redline = new ByteArrayOutputStream();
				new WordRedliner().writeRedline(before, Files.readAllBytes(now), new RedlineOptions("Belmora", null), redline, new BasicMonitor());
				assertEquals(0, Reviews.of(before, redline.toByteArray()).undeclared(), old + " and " + now);
				pairs++;
			}
		}
		assertTrue(pairs > 0);
	}
}
