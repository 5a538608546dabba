package org.chancery.comparison.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.core.text.Words;
import org.chancery.model.text.Clause;

/** Puts brackets into the clauses of a text, see {@link BracketDifferences}. */
final class PlacedBrackets {

	private final BracketDifferences to;
	/** The text before any bracket is put. */
	private final Projection text;

	PlacedBrackets(BracketDifferences to, Projection text) {
		this.to = to;
		this.text = text;
	}

	List<ClauseChange> perform() {
		List<ClauseChange> changes = to.comparison().clauses().stream().map(ComparedClause::change).toList();
		Map<String, List<ClauseChange>> splits = changes.stream().filter(each -> each.kind() == ClauseChange.Kind.SPLIT)
				.collect(Collectors.groupingBy(each -> each.old().id(), LinkedHashMap::new, Collectors.toList()));
		List<ClauseChange> others = new ArrayList<>();
		Map<String, List<String>> coming = new LinkedHashMap<>();
		String last = null;
		for (ClauseChange each : changes) {
			boolean moved = each.old() != null && each.now() != null && (each.moved() || each.kind() == ClauseChange.Kind.MOVED);
			if (each.now() != null && (each.old() == null || moved)) {
				coming.computeIfAbsent(last == null ? "" : last, place -> new ArrayList<>()).add(whole(each.now()));
			}
			if (each.old() != null) {
				last = moved ? last : each.old().id();
				old(each, moved, splits, others);
			}
		}
		coming.forEach(this::comes);
		return others;
	}

	private void old(ClauseChange change, boolean moved, Map<String, List<ClauseChange>> splits, List<ClauseChange> others) {
		if (change.now() == null || moved) {
			set(change.old(), (words, clause) -> words.deleted());
			if (change.old().heading() != null && !change.old().heading().isBlank()) {
				heading(change.old(), "[" + change.old().heading() + " / " + to.theirs().getCode() + ":]");
			}
		} else if (change.kind() == ClauseChange.Kind.SPLIT) {
			List<ClauseChange> parts = splits.remove(change.old().id());
			if (parts != null) {
				String joined = parts.stream().map(each -> each.now().text()).collect(Collectors.joining("\n"));
				set(change.old(), (words, clause) -> words.edited(WordDiff.between(clause.text(), joined)));
			}
		} else if (isChanged(change.edits()) || isChanged(change.heading())) {
			if (isChanged(change.edits())) {
				set(change.old(), (words, clause) -> words.edited(clause.text().equals(change.old().text()) ? change.edits()
						: WordDiff.between(clause.text(), change.now().text())));
			}
			if (isChanged(change.heading())) {
				heading(change.old(), "[" + orEmpty(change.old().heading()) + " / " + to.theirs().getCode() + ": " + orEmpty(change.now().heading()) + "]");
			}
		} else if (change.hasOtherWords() || !change.redirected().isEmpty()) {
			others.add(change);
		}
	}

	private static boolean isChanged(List<Edit> edits) {
		return edits.stream().anyMatch(edit -> edit.kind() != Edit.Kind.KEPT);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/** What stands in the other text behind a clause of the old one; at the beginning, behind the first. */
	private void comes(String behind, List<String> words) {
		ProjectedClause place = behind.isEmpty() ? to.comparison().old().all().findFirst().orElse(null)
				: to.comparison().old().find(behind).orElse(null);
		if (place != null) {
			set(place, (bracketed, clause) -> bracketed.followedBy(String.join("\n", words)));
		}
	}

	private static String whole(ProjectedClause clause) {
		String label = clause.number().label();
		String heading = orEmpty(clause.heading());
		return (label + " " + heading + (heading.isEmpty() ? "" : "\n") + clause.text()).strip();
	}

	private interface Treatment {
		InlineSequence of(BracketedWords words, ProjectedClause clause);
	}

	private void set(ProjectedClause old, Treatment treatment) {
		Clause clause = clause(old);
		ProjectedClause now = text.find(clause.getId()).orElseThrow(() -> changed(old));
		if (!plain(now.text()).equals(plain(old.text()))) {
			throw changed(old);
		}
		InlineSequence content = Words.shown(to.dossier(), to.audience(), clause, language());
		InlineSequence bracketed = treatment.of(new BracketedWords(content, now.content(), to.ours(), to.theirs()), now);
		new SetContent(to.dossier(), to.audience(), clause, language(), bracketed).perform();
	}

	private static String plain(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}

	private void heading(ProjectedClause old, String heading) {
		new SetHeading(to.dossier(), to.audience(), clause(old), language(), heading).perform();
	}

	private Clause clause(ProjectedClause old) {
		if (to.dossier().find(to.counterparts().apply(old.id())) instanceof Clause clause) {
			return clause;
		}
		throw changed(old);
	}

	private static DossierException changed(ProjectedClause old) {
		return new DossierException(old.number().citation() + " no longer says in the dossier what was sent; settle it there by hand.");
	}

	private String language() {
		return to.comparison().old().language();
	}
}
