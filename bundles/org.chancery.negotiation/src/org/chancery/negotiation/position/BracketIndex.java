package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;

/**
 * The brackets of one text. It is kept current while the text is edited, at the cost of the clauses that changed. Belongs
 * to one thread.
 */
public final class BracketIndex {

	private final Map<String, List<OpenBracket>> byClause = new HashMap<>();
	private Projection text;

	private BracketIndex(Projection text) {
		this.text = text;
		text.all().forEach(this::read);
	}

	/** Of a text as it stands. */
	public static BracketIndex of(Projection text) {
		return new BracketIndex(text);
	}

	/** The text changed its words in some clauses, and nothing else. */
	public void reworded(Projection now, Collection<String> clauseIds) {
		text = now;
		clauseIds.forEach(id -> now.find(id).ifPresentOrElse(this::read, () -> byClause.remove(id)));
	}

	/** The text. */
	public Projection text() {
		return text;
	}

	/** The brackets of a clause, without those of the clauses inside. */
	public List<OpenBracket> of(String clauseId) {
		return byClause.getOrDefault(clauseId, List.of());
	}

	/** Whether no clause has brackets. */
	public boolean isEmpty() {
		return byClause.isEmpty();
	}

	/** All brackets in the order of the text. */
	public List<OpenBracket> all() {
		return byClause.isEmpty() ? List.of() : text.all().flatMap(clause -> of(clause.id()).stream()).toList();
	}

	private void read(ProjectedClause clause) {
		List<OpenBracket> found = new ArrayList<>();
		collect(clause.id(), clause.content(), 0, found);
		if (found.isEmpty()) {
			byClause.remove(clause.id());
		} else {
			byClause.put(clause.id(), List.copyOf(found));
		}
	}

	private static void collect(String clauseId, List<ProjectedInline> content, int depth, List<OpenBracket> into) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Bracket bracket) {
				List<BracketOption> options = bracket.options().stream()
						.map(option -> new BracketOption(List.copyOf(option.proponents()), PlainText.of(option.content())))
						.toList();
				into.add(new OpenBracket(clauseId, into.size(), depth, options));
				bracket.options().forEach(option -> collect(clauseId, option.content(), depth + 1, into));
			}
		}
	}
}
