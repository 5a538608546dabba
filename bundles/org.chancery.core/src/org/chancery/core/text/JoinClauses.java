package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/**
 * Joins a clause with its next sibling of the same kind. The words of the second follow those of the first, in every
 * language, and the clauses inside are kept in order. A heading of the second becomes that of the first if it has none,
 * and bold words otherwise. Private wordings of the second are kept as orphans; so is what else hung on it.
 *
 * @param audience who joins them; both must be clauses of its own holding
 * @param clause   the first
 */
public record JoinClauses(OpenDossier dossier, Audience audience, Clause clause) {

	/**
	 * @return the cross-references that lead nowhere now, since they led to the second clause
	 * @throws DossierException if there is no such sibling, or words would change their order: those of the second would
	 *                          come before what stands inside the first
	 */
	public List<Citation> perform() {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		Clause second = second(arrangement);
		List<Citation> citations = new FindCitations(dossier, second).perform().stream()
				.filter(citation -> citation.targetId().equals(second.getId())).toList();
		arrangement.moveInside(second, clause, dossier.holdingOf(clause));
		arrangement.remove(second);
		arrangement.realise();
		for (Wording wording : List.copyOf(second.getWordings())) {
			join(wording);
		}
		return citations;
	}

	private Clause second(Arrangement arrangement) {
		List<Clause> siblings = arrangement.inside(arrangement.parent(clause));
		int position = siblings.indexOf(clause) + 1;
		if (position == siblings.size() || siblings.get(position).getKind() != clause.getKind()) {
			throw new DossierException("No clause of the same kind follows.");
		}
		Clause second = siblings.get(position);
		Holders.requireOwn(dossier, audience, clause);
		Holders.requireOwn(dossier, audience, second);
		boolean words = second.getWordings().stream().anyMatch(w -> !w.getContent().isEmpty() || hasHeading(w));
		if (words && !arrangement.inside(clause).isEmpty()) {
			throw new DossierException("Other clauses stand inside the first one; join what follows with the last of them.");
		}
		return second;
	}

	private void join(Wording from) {
		Wording into = OwnWords.of(clause, from.getLanguage());
		InlineSequence words = InlineSequence.copyOf(into.getContent());
		if (hasHeading(from)) {
			if (hasHeading(into) || words.length() > 0) {
				words = words.join(bold(from.getHeading()));
			} else {
				OwnWords.heading(into, from.getHeading());
			}
		}
		OwnWords.set(into, words.join(InlineSequence.copyOf(from.getContent())));
	}

	private static InlineSequence bold(String heading) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(heading);
		run.setBold(true);
		return InlineSequence.copyOf(List.of(run));
	}

	private static boolean hasHeading(Wording wording) {
		return wording.getHeading() != null && !wording.getHeading().isBlank();
	}
}
