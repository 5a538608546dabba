package org.chancery.negotiation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Bracket;
import org.chancery.core.projection.ProjectedInline.Option;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.Projection;
import org.chancery.negotiation.position.TabledPosition;
import org.chancery.negotiation.position.TabledRecords;

/**
 * The rolling text: the text with its brackets, in which each clause for which other words were proposed stands in brackets
 * too, what is on the table first and then each proposal with the parties that make it.
 */
public final class RollingText {

	private static final String DELETION = "delete";

	private final Map<String, List<TabledPosition>> byClause;

	private RollingText(TabledRecords records) {
		byClause = records.positions().stream().filter(TabledPosition::proposes).collect(Collectors.groupingBy(TabledPosition::clauseId));
	}

	/** The rolling text of the text and the records that one audience reads. */
	public static Projection of(Projection text, TabledRecords records) {
		return new Projection(text.title(), text.audience(), text.language(), text.parties(), new RollingText(records).all(text.clauses()));
	}

	private List<ProjectedClause> all(List<ProjectedClause> clauses) {
		return clauses.stream().map(this::clause).toList();
	}

	private ProjectedClause clause(ProjectedClause clause) {
		List<TabledPosition> positions = byClause.getOrDefault(clause.id(), List.of());
		return new ProjectedClause(clause.id(), clause.kind(), clause.depth(), clause.party(), clause.number(), clause.heading(),
				positions.isEmpty() ? clause.content() : bracketed(clause, positions), clause.audience(), clause.notices(),
				all(clause.clauses()));
	}

	/** Parties that propose the same stand together; those that propose the text as it stands, before it. */
	private static List<ProjectedInline> bracketed(ProjectedClause clause, List<TabledPosition> positions) {
		Map<String, List<String>> proponents = new LinkedHashMap<>();
		String words = clause.text();
		proponents.put(words, new ArrayList<>());
		for (TabledPosition position : positions) {
			List<String> parties = proponents.computeIfAbsent(position.deletion() ? DELETION : position.words(), none -> new ArrayList<>());
			if (!position.party().isEmpty() && !parties.contains(position.party())) {
				parties.add(position.party());
			}
		}
		if (proponents.size() == 1) {
			return clause.content();
		}
		List<Option> options = new ArrayList<>();
		proponents.forEach((proposal, parties) -> {
			if (!proposal.isEmpty()) {
				options.add(new Option(parties, proposal.equals(words) ? clause.content() : List.of(Run.plain(proposal))));
			}
		});
		return List.of(new Bracket(options));
	}
}
