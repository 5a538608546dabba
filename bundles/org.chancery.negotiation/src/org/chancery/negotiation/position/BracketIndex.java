package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
	private final Map<String, Integer> order = new HashMap<>();
	private Projection text;
	private List<OpenBracket> ordered;

	private BracketIndex(Projection text) {
		this.text = text;
		text.all().forEach(clause -> {
			order.put(clause.id(), order.size());
			read(clause);
		});
	}

	/** Of a text as it stands. */
	public static BracketIndex of(Projection text) {
		return new BracketIndex(text);
	}

	/** The text changed its words in some clauses, and nothing else. */
	public void reworded(Projection now, Collection<String> clauseIds) {
		text = now;
		clauseIds.forEach(id -> now.find(id).ifPresent(this::read));
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
		if (ordered == null) {
			ordered = inOrder(byClause.keySet()).flatMap(id -> of(id).stream()).toList();
		}
		return ordered;
	}

	/** Those of some clauses that the text has, in its order. */
	Stream<String> inOrder(Collection<String> clauseIds) {
		return clauseIds.stream().filter(order::containsKey).sorted(Comparator.comparing(order::get));
	}

	/** The clauses that have brackets. */
	Set<String> clauses() {
		return byClause.keySet();
	}

	private void read(ProjectedClause clause) {
		List<OpenBracket> found = new ArrayList<>();
		collect(clause.id(), clause.content(), 0, found);
		List<OpenBracket> before = found.isEmpty() ? byClause.remove(clause.id()) : byClause.put(clause.id(), List.copyOf(found));
		if (before == null ? !found.isEmpty() : !before.equals(found)) {
			ordered = null;
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
