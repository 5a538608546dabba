package org.chancery.ui.comparison.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person chooses to compare: two texts, and perhaps a third that both come from. */
public final class CompareTextsModel {

	private final List<String> audiences;
	private final Map<ParallelColumn, TextChoice> choices = new EnumMap<>(ParallelColumn.class);

	/** @param audiences names of the audiences of the open dossier, the public one first; empty if none is open */
	public CompareTextsModel(List<String> audiences) {
		this.audiences = List.copyOf(audiences);
		choices.put(ParallelColumn.LEFT, audiences.isEmpty() ? new TextChoice(TextOrigin.WORD, "", "")
				: new TextChoice(TextOrigin.OPEN, audiences.getLast(), ""));
		choices.put(ParallelColumn.RIGHT, new TextChoice(TextOrigin.WORD, "", ""));
	}

	/** Names of the audiences of the open dossier. */
	public List<String> audiences() {
		return audiences;
	}

	/** Where texts can come from. */
	public List<TextOrigin> origins() {
		return audiences.isEmpty() ? List.of(TextOrigin.WORD, TextOrigin.DOSSIER) : List.of(TextOrigin.values());
	}

	/** The text that was chosen for a column; null for no ancestor. */
	public TextChoice choice(ParallelColumn column) {
		return choices.get(column);
	}

	/** Chooses a text; null for no ancestor. */
	public void choose(ParallelColumn column, TextChoice choice) {
		if (choice == null) {
			choices.remove(column);
		} else {
			choices.put(column, choice);
		}
	}

	/** Chooses where a text comes from; the rest begins as it mostly is. */
	public void choose(ParallelColumn column, TextOrigin origin) {
		String audience = switch (origin) {
		case OPEN -> audiences.getLast();
		case DOSSIER -> "public";
		case WORD -> "";
		};
		choose(column, new TextChoice(origin, audience, ""));
	}

	/** What stands in the way; empty if the texts can be compared. */
	public String problem() {
		for (ParallelColumn column : List.of(ParallelColumn.LEFT, ParallelColumn.RIGHT, ParallelColumn.ANCESTOR)) {
			TextChoice choice = choices.get(column);
			if (choice != null && !choice.problem().isEmpty()) {
				return choice.problem();
			}
		}
		return choice(ParallelColumn.LEFT).equals(choice(ParallelColumn.RIGHT)) ? "Choose two texts that are not the same." : "";
	}
}
