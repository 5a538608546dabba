package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.negotiation.position.Stand.Kind;

/**
 * Parties against open clauses: who stands where and who blocks what. A clause is open if it has brackets, if a party
 * proposes something else for it than the text says, or if its status is tabled or agreed ad referendum.
 *
 * @param parties codes of the parties in the order of the text, then those that only the records name
 * @param rows    the open clauses in the order of the text
 */
public record PositionsMatrix(List<String> parties, List<MatrixRow> rows) {

	/** The matrix of the text and records that one audience sees. */
	public static PositionsMatrix of(BracketIndex brackets, TabledRecords records, ClauseStandings standings) {
		return new Building(brackets, records, standings).matrix();
	}

	/** How many clauses each party blocks, in the order of the parties. */
	public Map<String, Integer> blocked() {
		Map<String, Integer> count = new java.util.LinkedHashMap<>();
		parties.forEach(party -> count.put(party, 0));
		rows.forEach(row -> row.blockers().forEach(party -> count.merge(party, 1, Integer::sum)));
		return count;
	}

	private static final class Building {

		private final BracketIndex brackets;
		private final ClauseStandings standings;
		private final List<String> parties = new ArrayList<>();
		private final Map<String, List<TabledPosition>> positions;
		private final Map<String, List<EstimatedRedLine>> estimates = new HashMap<>();

		Building(BracketIndex brackets, TabledRecords records, ClauseStandings standings) {
			this.brackets = brackets;
			this.standings = standings;
			positions = records.positions().stream().filter(TabledPosition::proposes)
					.collect(Collectors.groupingBy(TabledPosition::clauseId));
			records.estimates().forEach(each -> each.clauseIds()
					.forEach(clause -> estimates.computeIfAbsent(clause, none -> new ArrayList<>()).add(each)));
			brackets.text().parties().stream().map(ProjectedParty::code).forEach(parties::add);
			records.positions().forEach(each -> name(each.party()));
			brackets.all().forEach(each -> each.options().forEach(option -> option.proponents().forEach(this::name)));
		}

		private void name(String party) {
			if (!party.isEmpty() && !parties.contains(party)) {
				parties.add(party);
			}
		}

		PositionsMatrix matrix() {
			Set<String> candidates = new HashSet<>(brackets.clauses());
			candidates.addAll(positions.keySet());
			standings.all().forEach(each -> candidates.add(each.clauseId()));
			return new PositionsMatrix(List.copyOf(parties), brackets.inOrder(candidates)
					.flatMap(id -> brackets.text().find(id).stream()).filter(this::open).map(this::row).toList());
		}

		private boolean open(ProjectedClause clause) {
			String id = clause.id();
			return !brackets.of(id).isEmpty() || standings.own(id).map(ClauseStanding::unsettled).orElse(false)
					|| positions.getOrDefault(id, List.of()).stream().anyMatch(each -> departs(each, clause));
		}

		private MatrixRow row(ProjectedClause clause) {
			return new MatrixRow(clause.id(), clause.number().citation(),
					standings.of(brackets.text(), clause.id()).orElse(null), brackets.of(clause.id()),
					parties.stream().map(party -> stand(party, clause)).toList());
		}

		private Stand stand(String party, ProjectedClause clause) {
			Set<Kind> kinds = EnumSet.noneOf(Kind.class);
			List<BracketOption> options = new ArrayList<>();
			for (OpenBracket bracket : brackets.of(clause.id())) {
				Integer side = bracket.side(party);
				if (side != null) {
					kinds.add(side == OpenBracket.NONE ? Kind.WANTS_WORDS_GONE : Kind.PROPOSES_OPTION);
				}
				bracket.options().stream().filter(option -> option.proponents().contains(party)).forEach(options::add);
				if (bracket.blockers(parties).contains(party)) {
					kinds.add(Kind.BLOCKS);
				}
			}
			List<TabledPosition> tabled = positions.getOrDefault(clause.id(), List.of()).stream()
					.filter(each -> each.party().equals(party)).toList();
			tabled.forEach(each -> kinds.addAll(kinds(each, clause)));
			List<EstimatedRedLine> believed = estimates.getOrDefault(clause.id(), List.of()).stream()
					.filter(each -> each.party().equals(party)).toList();
			if (!believed.isEmpty()) {
				kinds.add(Kind.RED_LINE_ESTIMATED);
			}
			return new Stand(party, kinds, List.copyOf(options), tabled, believed);
		}

		private static Set<Kind> kinds(TabledPosition position, ProjectedClause clause) {
			if (position.deletion()) {
				return EnumSet.of(Kind.PROPOSES_DELETION, Kind.BLOCKS);
			}
			return departs(position, clause) ? EnumSet.of(Kind.PROPOSES_WORDING, Kind.BLOCKS) : EnumSet.of(Kind.SUPPORTS_TEXT);
		}

		private static boolean departs(TabledPosition position, ProjectedClause clause) {
			return position.deletion() || !position.words().isEmpty() && !SpokenWords.same(position.words(), clause);
		}
	}
}
