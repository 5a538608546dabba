package org.chancery.ui.comparison.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.core.history.TextVersion;

/** What a person chooses to compare: two texts, and perhaps a third that both come from. */
public final class CompareTextsModel {

	private final List<String> audiences;
	private final Map<String, List<TextVersion>> versions;
	private final Map<ParallelColumn, TextChoice> choices = new EnumMap<>(ParallelColumn.class);

	/** @param audiences names of the audiences of the open dossier, the public one first; empty if none is open */
	public CompareTextsModel(List<String> audiences) {
		this(audiences, Map.of());
	}

	/**
	 * @param audiences names of the audiences of the open dossier, the public one first; empty if none is open
	 * @param versions  the earlier states that are known of each audience's text, the latest first
	 */
	public CompareTextsModel(List<String> audiences, Map<String, List<TextVersion>> versions) {
		this.audiences = List.copyOf(audiences);
		this.versions = Map.copyOf(versions);
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
		return Stream.of(TextOrigin.values()).filter(each -> !each.ofOpenDossier() || !audiences.isEmpty())
				.filter(each -> each != TextOrigin.VERSION || versions.values().stream().anyMatch(known -> !known.isEmpty())).toList();
	}

	/** The earlier states that are known of an audience's text, the latest first. */
	public List<TextVersion> versions(String audience) {
		return versions.getOrDefault(audience.strip(), List.of());
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
		case OPEN, VERSION -> audiences.getLast();
		case DOSSIER -> "public";
		case WORD -> "";
		};
		if (origin == TextOrigin.VERSION) {
			chooseVersion(column, audience);
		} else {
			choose(column, new TextChoice(origin, audience, ""));
		}
	}

	/** Chooses the latest of the earlier states of an audience's text. */
	public void chooseVersion(ParallelColumn column, String audience) {
		choose(column, new TextChoice(TextOrigin.VERSION, audience, "", versions(audience).stream().findFirst().orElse(null)));
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
