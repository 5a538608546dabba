package org.chancery.negotiation.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/**
 * Where one text provides for verification and for remedies: by the words of each clause, and by which articles cite
 * which. It is kept current while the text is edited, at the cost of the clauses that changed. Belongs to one thread.
 */
public final class Safeguards {

	private record Known(ProjectedClause clause, int words, Set<String> cited) {
	}

	private final SafeguardWords words;
	private final Map<String, Known> known = new HashMap<>();
	private final Map<String, Set<String>> citing = new HashMap<>();
	private final Set<String> general = new HashSet<>();
	private Projection text;

	private Safeguards(Projection text) {
		this.text = text;
		words = SafeguardWords.of(text.language());
		text.all().forEach(this::read);
	}

	/** Of a text as it stands. */
	public static Safeguards of(Projection text) {
		return new Safeguards(text);
	}

	/** Whether the words that tell verification and remedies are known in the language of the text. */
	public boolean known() {
		return words != null;
	}

	/**
	 * The text changed its words in some clauses, and nothing else.
	 *
	 * @return whether anything of what is asked here may have another answer now
	 */
	public boolean reworded(Projection now, Collection<String> clauseIds) {
		text = now;
		boolean changed = false;
		for (String id : clauseIds) {
			changed |= now.find(id).map(this::read).orElse(false);
		}
		return changed;
	}

	/** Whether a treaty-wide provision settles disputes about the whole agreement. */
	public boolean disputesSettled() {
		return !general.isEmpty();
	}

	/** Whether the article that a clause stands in, or one that cites the clause or the article, verifies or remedies. */
	public boolean stand(String clauseId) {
		String article = article(clauseId);
		if (text.find(article).map(this::within).orElse(false)) {
			return true;
		}
		Set<String> from = new HashSet<>(citing.getOrDefault(article, Set.of()));
		from.addAll(citing.getOrDefault(clauseId, Set.of()));
		return from.stream().anyMatch(id -> text.find(article(id)).map(this::within).orElse(false));
	}

	private boolean within(ProjectedClause clause) {
		Known entry = known.get(clause.id());
		return entry != null && (entry.words() & (SafeguardWords.VERIFICATION | SafeguardWords.REMEDY)) != 0
				|| clause.clauses().stream().anyMatch(this::within);
	}

	private boolean read(ProjectedClause clause) {
		Known before = known.get(clause.id());
		if (before != null && before.clause().content() == clause.content()
				&& Objects.equals(before.clause().heading(), clause.heading())) {
			return false;
		}
		Set<String> cited = new HashSet<>();
		collect(clause.content(), cited);
		int found = words == null ? 0 : words.in(heading(clause) + PlainText.of(clause.content()));
		known.put(clause.id(), new Known(clause, found, cited));
		if (before != null) {
			before.cited().forEach(target -> citing.getOrDefault(target, Set.of()).remove(clause.id()));
		}
		cited.forEach(target -> citing.computeIfAbsent(target, none -> new HashSet<>()).add(clause.id()));
		int both = SafeguardWords.DISPUTE | SafeguardWords.WHOLE;
		if ((found & both) == both) {
			general.add(clause.id());
		} else {
			general.remove(clause.id());
		}
		return before == null || before.words() != found || !before.cited().equals(cited);
	}

	private static String heading(ProjectedClause clause) {
		return clause.heading() == null ? "" : clause.heading() + ". ";
	}

	/** The article or annex that a clause stands in; the clause itself if it stands in none. */
	private String article(String clauseId) {
		for (String id : text.path(clauseId)) {
			ClauseKind kind = text.find(id).map(ProjectedClause::kind).orElse(null);
			if (kind == ClauseKind.ARTICLE || kind == ClauseKind.ANNEX) {
				return id;
			}
		}
		return clauseId;
	}

	private static void collect(List<ProjectedInline> content, Set<String> cited) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Reference reference && reference.targetId() != null) {
				cited.add(reference.targetId());
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				bracket.options().forEach(option -> collect(option.content(), cited));
			}
		}
	}
}
