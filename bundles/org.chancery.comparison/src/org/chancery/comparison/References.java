package org.chancery.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chancery.comparison.alignment.AlignedPair;
import org.chancery.comparison.alignment.Alignment;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Reference;

/**
 * Tells a cross-reference that only prints another number from one that leads to another clause: targets are compared, once
 * the clauses are aligned. Numbers that were typed are looked up as a reader would.
 */
final class References {

	/** Numbers and short labels as clauses bear them, and what stands between them. */
	private static final Pattern MAY_BE_NUMBER = Pattern.compile("(?:[^\\p{L}\\d]|\\p{L}?[\\d.\\-]+\\p{L}?|\\b\\p{L}\\b|\\b[ivxlcIVXLC]+\\b|\\b(?:bis|ter|quater|and|to|or|y|a|et|à)\\b)*+");
	private static final int LONGEST_NUMBERS = 60;
	/** Stands for a reference in words that are compared; no text has it. */
	private static final char MARK = '\uFDD0';

	/** The old clause of which each new one is the successor, by ids. */
	private final Map<String, String> origins = new HashMap<>();
	private final TypedCitations oldCitations;
	private final TypedCitations newCitations;
	private final ShiftedCitations shifted;

	References(FlatText old, FlatText now, Alignment alignment) {
		for (AlignedPair pair : alignment.pairs()) {
			if (pair.old() >= 0 && pair.now() >= 0) {
				origins.putIfAbsent(now.clauses.get(pair.now()).id(), old.clauses.get(pair.old()).id());
			}
		}
		oldCitations = new TypedCitations(old);
		newCitations = new TypedCitations(now);
		shifted = new ShiftedCitations(old, now, alignment);
	}

	/** Whether the words differ only in the numbers of clauses that are cited before and after. */
	boolean onlyRenumbered(ProjectedClause old, ProjectedClause now, List<Edit> edits) {
		boolean typed = edits.stream().allMatch(References::mayBeNumber);
		if (!typed && !(cites(old) && cites(now))) {
			return false;
		}
		String before = neutral(old.content(), false);
		String after = neutral(now.content(), true);
		return before.equals(after) || typed && oldCitations.neutral(before, old.id(), id -> id)
				.equals(newCitations.neutral(after, now.id(), this::origin));
	}

	/** The judgement, with typed citations that print another number and lead where they led told as mere numbering. */
	Judgement withoutRenumbered(ClauseChange change, Judgement judgement) {
		if (change.old() == null || change.now() == null || judgement.reasons().stream().noneMatch(reason -> isRenumbered(change, reason))) {
			return judgement;
		}
		List<Reason> reasons = judgement.reasons().stream()
				.map(reason -> isRenumbered(change, reason) ? new Reason("numbering", reason.old(), reason.now()) : reason).toList();
		Weight weight = reasons.stream().allMatch(Reason::isOfForm) ? Weight.EDITORIAL : judgement.weight();
		return new Judgement(weight, reasons);
	}

	private boolean isRenumbered(ClauseChange change, Reason reason) {
		if (!reason.effect().equals("reference") || reason.old().isEmpty() || reason.now().isEmpty()) {
			return false;
		}
		String before = oldCitations.neutral(reason.old(), change.old().id(), id -> id);
		return !before.equals(reason.old()) && before.equals(newCitations.neutral(reason.now(), change.now().id(), this::origin));
	}

	private static boolean mayBeNumber(Edit edit) {
		return edit.kind() == Edit.Kind.KEPT
				|| edit.text().length() <= LONGEST_NUMBERS && MAY_BE_NUMBER.matcher(edit.text()).matches();
	}

	/** The references, and the typed citations, whose words stayed while what they lead to became another clause. */
	List<Reason> redirected(ProjectedClause old, String oldWords, ProjectedClause now, String newWords) {
		List<Reason> typed = shifted.in(old, oldWords, now, newWords);
		if (!cites(old) || !cites(now)) {
			return typed;
		}
		List<Reference> before = references(old.content()).toList();
		List<Reference> after = references(now.content()).toList();
		List<Reason> found = new ArrayList<>();
		for (int i = 0; before.size() == after.size() && i < before.size(); i++) {
			String was = before.get(i).targetId();
			String is = after.get(i).targetId();
			if (was != null && is != null && !was.equals(origin(is))) {
				found.add(new Reason("reference", words(before.get(i)), words(after.get(i))));
			}
		}
		List<String> fields = before.stream().map(References::words).toList();
		typed.stream().filter(each -> !fields.contains(each.old())).forEach(found::add);
		return found;
	}

	private static boolean cites(ProjectedClause clause) {
		for (ProjectedInline inline : clause.content()) {
			if (inline.cites()) {
				return true;
			}
		}
		return false;
	}

	/** The id of the old clause; a new clause without one stands for itself. */
	private String origin(String id) {
		return origins.getOrDefault(id, "new " + id);
	}

	private static String words(Reference reference) {
		return reference.before() + reference.number();
	}

	/** The words with references replaced by what they lead to. */
	private String neutral(List<ProjectedInline> content, boolean isNew) {
		var words = new StringBuilder();
		for (ProjectedInline inline : content) {
			if (inline instanceof Reference reference && reference.targetId() != null) {
				String target = isNew ? origin(reference.targetId()) : reference.targetId();
				words.append(MARK).append(target).append(MARK);
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				for (ProjectedInline.Option option : bracket.options()) {
					words.append('[').append(option.proponents()).append(neutral(option.content(), isNew)).append(']');
				}
			} else {
				words.append(PlainText.of(List.of(inline)));
			}
		}
		return words.toString();
	}

	private static Stream<Reference> references(List<ProjectedInline> content) {
		return content.stream().flatMap(inline -> {
			if (inline instanceof Reference reference) {
				return Stream.of(reference);
			}
			return inline instanceof ProjectedInline.Bracket bracket
					? bracket.options().stream().flatMap(option -> references(option.content()))
					: inline instanceof ProjectedInline.Note note ? references(note.content()) : Stream.empty();
		});
	}
}
