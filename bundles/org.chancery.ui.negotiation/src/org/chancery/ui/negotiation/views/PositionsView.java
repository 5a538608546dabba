package org.chancery.ui.negotiation.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.negotiation.position.BracketDecision;
import org.chancery.negotiation.position.CleanTextPath;
import org.chancery.negotiation.position.MatrixRow;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.model.MatrixWords;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** Parties against open clauses: who stands where, who blocks what. */
public final class PositionsView extends GridView<MatrixRow> {
	private List<String> parties = List.of();

	/** Made by the platform. */
	public PositionsView() {
		super("Positions", "org.chancery.ui.negotiation.addPosition");
	}

	@Override
	List<GridColumn<MatrixRow>> columns() {
		List<GridColumn<MatrixRow>> columns = new ArrayList<>(List.of(GridColumn.of("Clause", 130, MatrixRow::citation),
				GridColumn.grouping("Status", 290, row -> MatrixWords.status(row.standing())),
				GridColumn.by("Brackets", 90, row -> row.brackets().isEmpty() ? "" : "" + row.brackets().size(), row -> row.brackets().size()),
				GridColumn.grouping("Blocked by", 110, row -> String.join(", ", row.blockers()))));
		for (int i = 0; i < parties.size(); i++) {
			int party = i;
			columns.add(GridColumn.of(parties.get(i), 300, row -> party < row.stands().size() ? MatrixWords.of(row.stands().get(party)) : ""));
		}
		return columns;
	}

	@Override
	List<MatrixRow> rows(NegotiationModel negotiation) {
		parties = negotiation.matrix().parties();
		return negotiation.matrix().rows();
	}

	@Override
	RecordReference reference(MatrixRow row) {
		String position = row.stands().stream().flatMap(each -> each.positions().stream()).map(each -> each.id()).findFirst().orElse(null);
		return new RecordReference(position, row.clauseId());
	}

	@Override
	String summary(NegotiationModel negotiation, List<MatrixRow> rows) {
		CleanTextPath path = CleanTextPath.of(negotiation.brackets(), negotiation.matrix().parties());
		Map<String, Integer> blocked = negotiation.matrix().blocked();
		String who = blocked.entrySet().stream().filter(each -> each.getValue() > 0)
				.map(each -> each.getKey() + " blocks " + each.getValue()).collect(Collectors.joining(", "));
		return (who.isEmpty() ? "Nobody blocks a clause" : who) + (path.decisions().isEmpty() ? "." : ". " + next(path));
	}

	private static String next(CleanTextPath path) {
		BracketDecision first = path.decisions().getFirst();
		return "Decisions to clean text: " + path.decisions().size() + "; first " + MatrixWords.question(first) + " (places: "
				+ first.brackets().size() + ", clauses clean then: " + first.unlocked().size() + ")";
	}

	@Override
	boolean attention(MatrixRow row) {
		return !row.blockers().isEmpty();
	}
}
