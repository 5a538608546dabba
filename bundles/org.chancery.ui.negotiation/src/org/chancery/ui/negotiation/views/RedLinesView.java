package org.chancery.ui.negotiation.views;

import java.util.List;
import org.chancery.negotiation.redline.Outcome;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.chancery.ui.negotiation.model.RedLineRow;

/** The red lines on the text as it stands, live. */
public final class RedLinesView extends GridView<RedLineRow> {

	/** Made by the platform. */
	public RedLinesView() {
		super("Red Lines", "org.chancery.ui.negotiation.addRedLine");
	}

	@Override
	List<GridColumn<RedLineRow>> columns() {
		return List.of(GridColumn.of("Label", 60, RedLineRow::label),
				new GridColumn<>("State", 140, RedLineRow::state, java.util.Comparator.comparing(RedLineRow::outcome), true),
				GridColumn.grouping("Step reached", 120, RedLineRow::step), GridColumn.of("Red line", 420, RedLineRow::sentence),
				GridColumn.of("Clauses", 150, RedLineRow::clauses), GridColumn.of("What was found", 300, RedLineRow::found),
				GridColumn.grouping("Severity", 90, RedLineRow::severity), GridColumn.grouping("Owner", 90, RedLineRow::owner),
				GridColumn.of("May be waived by", 180, RedLineRow::waivableBy), GridColumn.grouping("Held by", 100, RedLineRow::audience));
	}

	@Override
	List<RedLineRow> rows(NegotiationModel negotiation) {
		return negotiation.redLines();
	}

	@Override
	boolean showsFindings() {
		return true;
	}

	@Override
	RecordReference reference(RedLineRow row) {
		return new RecordReference(row.id(), row.clauseId());
	}

	@Override
	String summary(NegotiationModel negotiation, List<RedLineRow> rows) {
		return count(rows, Outcome.CROSSED) + " crossed, " + count(rows, Outcome.UNDECIDED) + " to be decided by a person, "
				+ count(rows, Outcome.HOLDS) + " hold, in the text of “" + negotiation.audience().getName() + "”.";
	}

	@Override
	boolean attention(RedLineRow row) {
		return row.outcome() == Outcome.CROSSED;
	}

	private static long count(List<RedLineRow> rows, Outcome outcome) {
		return rows.stream().filter(row -> row.outcome() == outcome).count();
	}
}
