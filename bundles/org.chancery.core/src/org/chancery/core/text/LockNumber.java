package org.chancery.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.numbering.Numbering;
import org.chancery.core.numbering.NumberingRules;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.LayeredTree;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Text;

/**
 * Locks the numbers of clauses, as they are when a text is tabled: they stay, whatever is added or deleted later. Clauses
 * without a number, and those locked already, stay as they are. Numbers are those that the audience sees which holds a
 * clause, so that a private clause never shifts a public number.
 */
public record LockNumber(OpenDossier dossier, List<Clause> clauses) {

	/** The numbers of one clause. */
	public LockNumber(OpenDossier dossier, Clause clause) {
		this(dossier, List.of(clause));
	}

	/** The numbers of all clauses that an audience holds. */
	public static LockNumber all(OpenDossier dossier, Audience audience) {
		LayeredTree tree = LayeredTree.of(dossier, audience);
		List<Clause> held = new ArrayList<>(ReadingOrder.of(tree));
		held.removeIf(clause -> dossier.holdingOf(clause).getAudience() != audience);
		return new LockNumber(dossier, held);
	}

	/** Locks them. */
	public void perform() {
		Map<Audience, List<Clause>> byAudience = new java.util.LinkedHashMap<>();
		for (Clause clause : clauses) {
			byAudience.computeIfAbsent(Holders.of(dossier, clause).getAudience(), key -> new ArrayList<>()).add(clause);
		}
		byAudience.forEach(this::lock);
	}

	private void lock(Audience audience, List<Clause> held) {
		Text text = dossier.dossier().getText();
		LayeredTree tree = LayeredTree.of(dossier, audience);
		Map<Clause, ClauseNumber> numbers = Numbering.of(tree.top(), tree::inside,
				NumberingRules.of(text, text.getLanguages().getFirst()));
		for (Clause clause : held) {
			ClauseNumber number = numbers.get(clause);
			if (number != null && number.automatic()) {
				clause.setLockedNumber(number.value());
			}
		}
	}
}
