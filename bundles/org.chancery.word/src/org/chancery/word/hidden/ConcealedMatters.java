package org.chancery.word.hidden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.core.exchange.ConcealedMatter;
import org.chancery.core.exchange.ConcealedMatter.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Revisions;
import org.chancery.word.stories.Appearance;
import org.chancery.word.stories.StoryWalker;
import org.chancery.word.stories.StyleSheet;

/** All that is concealed in a file. Nothing is opened, followed or run. */
public final class ConcealedMatters {

	private static final int MOST = 1_000;
	private static final int LONGEST = 500;

	private final List<ConcealedMatter> found = new ArrayList<>();
	private final WordPackage file;

	private ConcealedMatters(WordPackage file) {
		this.file = file;
	}

	/** What is concealed in a file, words first. */
	public static List<ConcealedMatter> of(WordPackage file) throws UnreadableFileException {
		var matters = new ConcealedMatters(file);
		matters.words();
		new ConcealedParts(file, matters::add).find();
		return matters.found;
	}

	/**
	 * What is concealed in a returned file, each marked with whether the sent file had it.
	 *
	 * @param sent     the file as it was sent
	 * @param returned the file that came back
	 */
	public static List<ConcealedMatter> of(WordPackage sent, WordPackage returned) throws UnreadableFileException {
		Set<ConcealedMatter> known = new HashSet<>(of(sent));
		return of(returned).stream().map(matter -> known.contains(matter)
				? new ConcealedMatter(matter.kind(), matter.part(), matter.description(), true) : matter).toList();
	}

	private void add(Kind kind, String part, String description) {
		var matter = new ConcealedMatter(kind, part, description, false);
		if (found.size() < MOST && !found.contains(matter)) {
			found.add(matter);
		}
	}

	private void words() throws UnreadableFileException {
		StyleSheet styles = StyleSheet.of(file);
		for (String part : Revisions.parts(file)) {
			Element root = file.root(part);
			if (root != null && root.is("numbering")) {
				numbers(root, styles);
			}
			if (root == null || root.is("styles") || root.is("numbering") || root.is("glossaryDocument")) {
				continue;
			}
			var reader = new ConcealedWords(part.substring(part.lastIndexOf('/') + 1).replace(".xml", ""), styles, this::add);
			new StoryWalker(reader, styles).walk(root);
			Alternatives.find(root, words -> add(Kind.ALTERNATIVE, reader.part(), words));
			OffPage.find(root, words -> add(Kind.TEXT, reader.part(), words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words));
		}
	}

	/** Levels of lists whose numbers do not show. */
	private void numbers(Element numbering, StyleSheet styles) {
		numbering.elements().flatMap(list -> Stream.concat(list.elements(), list.elements().flatMap(Element::elements)))
				.filter(e -> e.is("lvl")).forEach(level -> {
					int look = styles.look(level.first("rPr")) & Appearance.CONCEALED;
					if (look != 0) {
						add(Kind.TEXT, "numbering", Appearance.describe(look) + ": the numbers of level " + level.attribute("ilvl"));
					}
				});
	}

	/** Takes what is found. */
	interface Finding {
		void add(Kind kind, String part, String description);
	}
}
