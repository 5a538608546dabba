package org.chancery.word.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.core.numbering.Numbering;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;

/** A treaty as a list of its divisions in order, each with the words under it, for comparison. */
final class Divisions {

	/**
	 * One division.
	 *
	 * @param number  label as printed, empty if none
	 * @param heading heading, empty if none
	 * @param words   the words under it up to the next division
	 */
	record Division(String number, String heading, List<String> words) {

		boolean named() {
			return !number.isEmpty() || !heading.isEmpty();
		}

		String name() {
			return (number + " | " + heading).toUpperCase(java.util.Locale.ROOT);
		}
	}

	private final List<Division> all = new ArrayList<>();
	private final Map<Clause, ClauseNumber> labels;

	private Divisions(Map<Clause, ClauseNumber> labels) {
		this.labels = labels;
	}

	/** The divisions of an imported text. */
	static List<Division> of(Text text) {
		var divisions = new Divisions(Numbering.of(text, text.getLanguages().get(0)));
		divisions.all.add(new Division("", "", new ArrayList<>()));
		text.getClauses().forEach(divisions::add);
		return divisions.all;
	}

	/** The divisions that are expected. */
	@SuppressWarnings("unchecked")
	static List<Division> expected(String json) {
		var all = new ArrayList<Division>();
		for (Object chapter : list(Json.parse(json), "chapters")) {
			all.add(new Division(text(chapter, "number"), text(chapter, "heading"), new ArrayList<>()));
			for (Object article : list(chapter, "articles")) {
				var division = new Division(text(article, "number"), text(article, "heading"), new ArrayList<>());
				((List<String>) (List<?>) list(article, "paragraphs")).forEach(words -> split(words, division.words()));
				all.add(division);
			}
		}
		return all;
	}

	private static List<Object> list(Object object, String key) {
		@SuppressWarnings("unchecked")
		var list = (List<Object>) ((Map<String, Object>) object).get(key);
		return list;
	}

	private static String text(Object object, String key) {
		return squeeze((String) ((Map<?, ?>) object).get(key));
	}

	static String squeeze(String text) {
		return text == null ? "" : text.replaceAll("[\\s\u00A0]+", " ").strip();
	}

	/** Adds the words of a text, without regard to punctuation that the writers of the files changed. */
	static void split(String text, List<String> words) {
		for (String word : text.split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
	}

	private void add(Clause clause) {
		String label = labels.get(clause).label();
		String heading = clause.getWordings().get(0).getHeading();
		boolean division = clause.getKind().getValue() < ClauseKind.PARAGRAPH_VALUE && clause.getKind() != ClauseKind.RECITAL
				|| clause.getKind().getValue() >= ClauseKind.ANNEX_VALUE && heading != null || !label.isEmpty() && clause.getKind() == ClauseKind.ANNEX;
		if (division) {
			all.add(new Division(label, squeeze(heading), new ArrayList<>()));
		} else {
			split(label, all.getLast().words());
			split(squeeze(heading), all.getLast().words());
		}
		split(wordsOf(clause.getWordings().get(0).getContent()), all.getLast().words());
		clause.getClauses().forEach(this::add);
	}

	/** The words of inlines, those of notes last. */
	private static String wordsOf(List<Inline> content) {
		var words = new StringBuilder();
		var notes = new StringBuilder();
		for (Inline inline : content) {
			switch (inline) {
			case Run run -> words.append(run.getText());
			case Opaque opaque -> words.append(' ').append(opaque.getText()).append(' ');
			case Note note -> notes.append(' ').append(wordsOf(note.getContent()));
			default -> words.append(' ');
			}
		}
		return words.append(notes).toString();
	}
}
