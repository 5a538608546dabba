package org.chancery.word.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

	private static final Pattern ATTRIBUTE = Pattern.compile("<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"([^\"]+)\"/>");

	static Stream<Projection> treaties() {
		return Stream.of(SampleTreaties.fishing(), SampleTreaties.trade(), SampleTreaties.tabled(), SampleTreaties.opaque());
	}

	/** The ids of the clauses are drawn anew for each sample, so this shows as well that no id reaches the bytes. */
	@Test
	void theSameTextGivesTheSameBytes() {
		assertArrayEquals(Drafts.write(SampleTreaties.fishing()), Drafts.write(SampleTreaties.fishing()));
		assertArrayEquals(Drafts.write(SampleTreaties.opaque()), Drafts.write(SampleTreaties.opaque()));
	}

	@ParameterizedTest
	@MethodSource("treaties")
	void bookmarksAreUniqueAndEveryFieldAndLinkFindsItsOwn(Projection treaty) {
		String body = Drafts.part(Drafts.write(treaty), "word/document.xml");
		var ids = new HashSet<String>();
		var names = new HashSet<String>();
		for (Matcher found = ATTRIBUTE.matcher(body); found.find();) {
			assertTrue(ids.add(found.group(1)), found.group());
			assertTrue(names.add(found.group(2)) && found.group(2).length() <= 40, found.group());
			assertEquals(1, count(body, "<w:bookmarkEnd w:id=\"" + found.group(1) + "\"/>"));
		}
		for (String used : groups(body, "(?:PAGEREF|REF) (\\S+) |w:anchor=\"([^\"]+)\"")) {
			assertTrue(names.contains(used), used);
		}
		assertEquals(count(body, "\"begin\"/>"), count(body, "\"end\"/>"));
	}

	@Test
	void referencesAreFieldsOneForEachNumberThatTheyPrint() {
		String body = Drafts.part(Drafts.write(SampleTreaties.fishing()), "word/document.xml");
		String link = groups(body, "(<w:hyperlink w:anchor=\"_Ref(?:(?!</w:hyperlink>).)*</w:hyperlink>)").getLast();
		assertEquals("Article 3(2)(a)", String.join("", groups(link, "<w:t [^>]*>([^<]*)</w:t>")));
		assertEquals(3, groups(link, "(REF _Ref\\d{6} \\\\n \\\\h)").size());
	}

	@Test
	void theContentsAreFilled() {
		String body = Drafts.part(Drafts.write(SampleTreaties.trade()), "word/document.xml");
		assertEquals(3, count(body, "<w:pStyle w:val=\"TOC1\"/>"));
		assertEquals(6, count(body, "<w:pStyle w:val=\"TOC2\"/>"));
		assertEquals(12, count(body, "<w:pStyle w:val=\"TOC3\"/>"));
		assertTrue(body.contains("<w:t xml:space=\"preserve\">Artículo 3.4</w:t><w:tab/><w:t xml:space=\"preserve\">Definiciones"));
	}

	@Test
	void insertedNumbersAreTextAndTheOthersAreLists() {
		byte[] draft = Drafts.write(SampleTreaties.fishing());
		String body = Drafts.part(draft, "word/document.xml");
		assertEquals(List.of("Article 3 bis"), groups(body, "InstrumentLabel\"/></w:rPr><w:t [^>]*>([^<]*)<"));
		assertFalse(body.replaceAll("(?s)<w:sdt>.*</w:sdt>", "").contains(">Article 1<"));
		assertTrue(Drafts.part(draft, "word/numbering.xml").contains("w:lvlText w:val=\"Article %1\""));
	}

	@Test
	void articlesNumberedInChaptersAreOneMultilevelList() {
		String numbering = Drafts.part(Drafts.write(SampleTreaties.trade()), "word/numbering.xml");
		assertTrue(numbering.contains("w:lvlText w:val=\"Artículo %1.%2\""), numbering);
	}

	@ParameterizedTest
	@MethodSource("treaties")
	void nothingTellsWhoWroteItOrWhen(Projection treaty) {
		Drafts.parts(Drafts.write(treaty)).forEach((name, bytes) -> {
			String part = new String(bytes, StandardCharsets.UTF_8);
			for (String trace : List.of("rsid", "w:author", "creator", "lastModified", "dcterms", "AppVersion", "w:vanish",
					"comment", "updateFields", "<w:ins ", "<w:del ", "Lindqvist", "unseen", "eleven", "customXml")) {
				assertFalse(part.contains(trace), name + " holds " + trace);
			}
		});
	}

	@Test
	void partsOfPicturesAreWrittenOnceUnderNamesOfTheDraft() {
		var parts = Drafts.parts(Drafts.write(SampleTreaties.opaque()));
		List<String> media = parts.keySet().stream().filter(name -> name.startsWith("word/media/")).toList();
		assertEquals(List.of("word/media/part1.png"), media);
		assertArrayEquals(OpaquePieces.PIXELS, parts.get(media.getFirst()));
		String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
		assertEquals(2, count(body, "r:embed=\"rIdPart1\""));
		assertFalse(body.contains("rId99"));
		assertEquals(3, count(body, "12 &amp; more"));
	}

	@Test
	void withoutAClassificationThereIsNoHeader() {
		byte[] draft = Drafts.write(SampleTreaties.trade(), new DraftOptions(List.of(), ""));
		assertFalse(Drafts.parts(draft).containsKey("word/header1.xml"));
		assertFalse(Drafts.part(draft, "[Content_Types].xml").contains("header"));
	}

	@Test
	void charactersThatXmlCannotHoldAreDropped() {
		var treaty = new TreatyBuilder("A \u0001& <B> \"C\" \uD83D\uDE00 \uD83D", "en");
		String properties = Drafts.part(Drafts.write(treaty.project()), "docProps/core.xml");
		assertTrue(properties.contains("A &amp; &lt;B&gt; &quot;C&quot; \uD83D\uDE00 <"), properties);
	}

	@Test
	void canBeCancelled() {
		var monitor = new BasicMonitor();
		monitor.setCanceled(true);
		assertThrows(CancellationException.class, () -> new RatificationDraftWriter().writeRatificationDraft(
				SampleTreaties.trade(), new DraftOptions(List.of(), ""), new ByteArrayOutputStream(), monitor));
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static List<String> groups(String text, String pattern) {
		var found = new ArrayList<String>();
		for (Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text); matcher.find();) {
			found.add(matcher.group(1) != null || matcher.groupCount() == 1 ? matcher.group(1) : matcher.group(2));
		}
		return found;
	}
}
