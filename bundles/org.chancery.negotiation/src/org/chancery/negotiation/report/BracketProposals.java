package org.chancery.negotiation.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.negotiation.position.TabledPosition;

/** What parties propose in the brackets of a clause: its words with the options of each party in the place of its brackets. */
final class BracketProposals {

	private BracketProposals() {
	}

	/** One proposal for each party that is named in a bracket of the clause. @param own the codes of our side's parties */
	static List<TabledPosition> of(ProjectedClause clause, List<String> own) {
		Set<String> parties = new LinkedHashSet<>();
		named(clause.content(), parties);
		return parties.stream().map(party -> proposal(clause, party, own.contains(party))).toList();
	}

	private static TabledPosition proposal(ProjectedClause clause, String party, boolean own) {
		String words = PlainText.of(resolved(clause.content(), party)).replace("  ", " ").strip();
		return new TabledPosition("", party, own, clause.id(), words.isEmpty(), words, "", null, "", clause.audience());
	}

	private static void named(List<ProjectedInline> content, Set<String> parties) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Bracket bracket) {
				bracket.options().forEach(option -> {
					parties.addAll(option.proponents());
					named(option.content(), parties);
				});
			}
		}
	}

	/** Brackets in which the party has an option become that; where others alone propose words that come, it has none. */
	private static List<ProjectedInline> resolved(List<ProjectedInline> content, String party) {
		List<ProjectedInline> resolved = new ArrayList<>();
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Bracket bracket) {
				var own = bracket.options().stream().filter(option -> option.proponents().contains(party)).findFirst();
				boolean others = bracket.options().stream().noneMatch(option -> option.proponents().isEmpty()) && bracket.options().size() == 1;
				if (own.isPresent()) {
					resolved.addAll(resolved(own.get().content(), party));
				} else if (!others) {
					resolved.add(bracket);
				}
			} else {
				resolved.add(inline);
			}
		}
		return resolved;
	}
}
