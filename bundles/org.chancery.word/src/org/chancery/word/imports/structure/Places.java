package org.chancery.word.imports.structure;

import java.util.Map;
import java.util.TreeMap;

import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Says where in the text a paragraph of the file went. */
final class Places {

	private final TreeMap<Integer, Clause> byParagraph;
	private final Map<Clause, String> labels;

	Places(Map<Integer, Clause> byParagraph, Map<Clause, String> labels) {
		this.byParagraph = new TreeMap<>(byParagraph);
		this.labels = labels;
	}

	/** The place of a paragraph, in the labels of the text; "the whole file" for a negative index. */
	String of(int paragraph) {
		if (paragraph < 0) {
			return "the whole file";
		}
		Map.Entry<Integer, Clause> entry = byParagraph.floorEntry(paragraph);
		return entry == null ? "before the first clause" : of(entry.getValue());
	}

	private String of(Clause clause) {
		var place = new StringBuilder();
		Clause at = clause;
		while (at != null) {
			String label = labels.get(at);
			if (label != null) {
				place.insert(0, place.isEmpty() ? label : label + " ");
			}
			ClauseKind kind = at.getKind();
			if (label != null && kind.getValue() < ClauseKind.PARAGRAPH_VALUE || kind == ClauseKind.ANNEX) {
				break;
			}
			at = at.eContainer() instanceof Clause outer ? outer : null;
		}
		return place.isEmpty() ? unlabelled(clause) : place.toString();
	}

	private static String unlabelled(Clause clause) {
		Clause outermost = clause;
		while (outermost.eContainer() instanceof Clause outer) {
			outermost = outer;
		}
		return switch (outermost.getKind()) {
		case PREAMBLE -> "preamble";
		case TESTIMONIUM, SIGNATURE_BLOCK -> "final part";
		default -> {
			String heading = outermost.getWordings().get(0).getHeading();
			yield heading == null ? "beginning of the text" : heading;
		}
		};
	}
}
