package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.item;
import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.chancery.word.imports.Documents.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Treaties whose structure is in styles and automatic numbers. */
class StyledTreatiesTest {

	private static final String HEADINGS = style("Normal", "Normal", "", " w:default=\"1\"") + style("Titre1", "heading 1", "", "")
			+ style("Titre2", "heading 2", "", "") + style("Mine", "House heading", "<w:basedOn w:val=\"Titre2\"/>", "");

	private static String style(String id, String name, String inside, String attributes) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + attributes + "><w:name w:val=\"" + name + "\"/>" + inside + "</w:style>";
	}

	private static String level(int level, String format, String text, String more) {
		return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more + "<w:lvlText w:val=\""
				+ text + "\"/></w:lvl>";
	}

	private static String list(int id, String... levels) {
		return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
	}

	private static String num(int id, int list, String more) {
		return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + more + "</w:num>";
	}

	@Test
	void headingStylesAndWhatIsBasedOnThem() throws Exception {
		assertEquals("""
				title Treaty of Peace
				preamble <Preamble>
				  paragraph Weary of war,
				chapter [CHAPTER 1] <Peace>
				  article [Article 1] <End of war>
				    paragraph There is peace.
				  article <Definitions>
				    paragraph Peace means peace.
				chapter <Final provisions>
				  article [Article 2] <Entry into force>
				    paragraph At once.
				""", Trees.of(Trees.read(Documents.body(styled("Titre1", "Treaty of Peace"), styled("Titre1", "Preamble"),
				p("Weary of war,"), styled("Titre1", "CHAPTER 1 Peace"), styled("Titre2", "Article 1 End of war"), p("There is peace."),
				styled("Mine", "Definitions"), p("Peace means peace."), styled("Titre1", "Final provisions"),
				p("<w:outlineLvl w:val=\"1\"/>", run("Article 2 Entry into force")), p("At once.")).styles(HEADINGS))));
	}

	@Test
	void numbersThatWordCounts() throws Exception {
		String lists = list(0, level(0, "upperRoman", "PART %1", "<w:pStyle w:val=\"Titre1\"/>"),
				level(1, "decimal", "Article %2", "<w:lvlRestart w:val=\"0\"/>"), level(2, "decimal", "%3.", ""),
				level(3, "lowerLetter", "(%4)", ""), level(4, "lowerRoman", "(%5)", ""), level(5, "bullet", "\uF0B7", ""))
				+ list(1, level(0, "cardinalText", "Chapter %1", "")) + num(1, 0, "") + num(2, 1, "")
				+ num(3, 0, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"20\"/></w:lvlOverride>");
		assertEquals("""
				title TREATY
				part [PART I] <General>
				  article [Article 1] <Scope>
				    paragraph [1.] One:
				      subparagraph [(a)] a:
				        subparagraph [(i)] i;
				          subparagraph [•] dot.
				      subparagraph [(b)] b.
				    paragraph [2.] Two.
				part [PART II] <Special>
				  chapter [Chapter One] <First>
				    article [Article 2] <More>
				      paragraph [1.] One again.
				    article [Article 20] <Much more>
				      paragraph Words.
				""", Trees.of(Trees.read(Documents.body(Documents.centred("TREATY"), item(1, 0, "General"), item(1, 1, "Scope"), item(1, 2, "One:"),
				item(1, 3, "a:"), item(1, 4, "i;"), item(1, 5, "dot."), item(1, 3, "b."), item(1, 2, "Two."), item(1, 0, "Special"),
				item(2, 0, "First"), item(1, 1, "More"), item(1, 2, "One again."), item(3, 1, "Much more"), p("Words.")).styles(HEADINGS)
				.numbering(lists))));
	}

	@Test
	void compoundNumbersLegalStyleAndLinkedLists() throws Exception {
		String lists = list(0, level(0, "upperRoman", "CHAPTER %1", ""), level(1, "decimal", "Article %1.%2", "<w:isLgl/>"))
				.replace("<w:lvl w:ilvl=\"0\">", "<w:styleLink w:val=\"Outline\"/><w:lvl w:ilvl=\"0\">")
				+ "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum>" + num(1, 0, "") + num(2, 1, "");
		assertEquals("""
				title TREATY
				chapter [CHAPTER I] <One>
				  article [Article 1.1] <First>
				  article [Article 1.2] <Second>
				chapter [CHAPTER II] <Two>
				  article [Article 2.1] <Third>
				""", Trees.of(Trees.read(Documents.body(Documents.centred("TREATY"), item(2, 0, "One"), item(2, 1, "First"), item(2, 1, "Second"),
				item(2, 0, "Two"), item(2, 1, "Third")).numbering(lists))));
	}

	@Test
	void numbersThroughStyles() throws Exception {
		String styles = HEADINGS + style("Art", "Article title", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "")
				+ style("Para", "Article para", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "");
		String lists = list(0, level(0, "decimal", "ARTICLE %1", "<w:pStyle w:val=\"Art\"/>"), level(1, "decimal", "%2.", "<w:pStyle w:val=\"Para\"/>"))
				+ num(1, 0, "");
		assertEquals("""
				title TREATY
				article [ARTICLE 1] <Scope>
				  paragraph [1.] One.
				  paragraph [2.] Two.
				article [ARTICLE 2] <Rest>
				  paragraph [1.] One.
				""", Trees.of(Trees.read(Documents.body(Documents.centred("TREATY"), styled("Art", "Scope"), styled("Para", "One."), styled("Para", "Two."),
				styled("Art", "Rest"), styled("Para", "One.")).styles(styles).numbering(lists))));
	}

	@Test
	void emptyHeadingsDivide() throws Exception {
		assertEquals("""
				title Pact
				preamble
				  paragraph The Parties have agreed as follows:
				article [ARTICLE 1]
				  paragraph Peace.
				testimonium The Pact is in force.
				""", Trees.of(Trees.read(Documents.body(styled("Title", "Pact"), p("<w:pStyle w:val=\"Titre1\"/>", ""),
				p("The Parties have agreed as follows:"), p("<w:pStyle w:val=\"Titre1\"/>", ""), styled("Titre2", "ARTICLE 1"), p("Peace."),
				p("<w:pStyle w:val=\"Titre1\"/>", ""), p("The Pact is in force.")).styles(HEADINGS + style("Title", "Title", "", "")))));
	}
}
