package org.chancery.word.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.chancery.core.projection.Projection;
import org.chancery.core.projection.TextLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice counts the lists and follows the fields by itself; what it prints must be what the projection says. */
class LibreOfficeTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void needsBothPrograms() {
		assumeTrue(installed("soffice") && installed("pdftotext"), "LibreOffice or pdftotext is not installed.");
	}

	@Test
	void printsLabelsHeadingsReferencesAndPageNumbers() throws Exception {
		String page = printed(SampleTreaties.fishing());
		for (String line : List.of("CHAPTER II Fishing", "Article 3 Access", "1. Access is granted within the quotas of Annex I.",
				"(b) reports each catch within 24 hours, stating: (i) the species; (ii) the weight", "Article 3 bis Observers 1. ",
				"Article 4 Quotas 1. Quotas are set each year.", "A dispute on Article 3 or on articles 3 and following, in "
						+ "particular Article 3(2) and Article 3(2)(a), is settled by talks.", "ANNEX I Quotas of the first year 1. Cod",
				"Page 1 of 4", Drafts.LINE, "1 Counted from midnight")) {
			assertTrue(page.contains(line), line + "\nis not in\n" + page);
		}
		assertTrue(page.indexOf("For the Republic of Arvenia:") < page.indexOf("For the Kingdom of Belmora:"), page);
	}

	@Test
	void countsAsTheProjectionDoes() throws Exception {
		for (Projection treaty : List.of(SampleTreaties.trade(), SampleTreaties.tabled())) {
			Pattern label = Pattern.compile("(Art\\S+ [\\d.]+|CHAP\\S+ \\w+|CAP\\S+ \\d+|(?<![\\d.])\\d\\.(?= )|\\([a-z]\\))");
			String page = printed(treaty);
			String body = page.substring(firstPageEnd(page));
			assertEquals(found(label, TextLayout.of(treaty)), found(label, body));
		}
	}

	/** Where the second page begins; the first holds the contents. */
	private static int firstPageEnd(String page) {
		return page.indexOf(Drafts.LINE, page.indexOf(Drafts.LINE) + 1);
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(result -> result.group()).toList();
	}

	private String printed(Projection treaty) throws Exception {
		Path draft = folder.resolve("draft.docx");
		Files.write(draft, Drafts.write(treaty));
		run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
				folder.toString(), draft.toString());
		run("pdftotext", "-layout", "-enc", "UTF-8", folder.resolve("draft.pdf").toString(), folder.resolve("draft.txt").toString());
		return Files.readString(folder.resolve("draft.txt"), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
	}

	private void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
		assertTrue(process.waitFor(2, TimeUnit.MINUTES), "no answer from " + command[0]);
		assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log")));
	}

	private static boolean installed(String program) {
		return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}
}
