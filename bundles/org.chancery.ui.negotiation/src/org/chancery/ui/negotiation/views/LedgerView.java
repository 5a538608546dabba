package org.chancery.ui.negotiation.views;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.negotiation.ledger.Balance;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.negotiation.ledger.LedgerRow;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** The ledger: what was asked, offered, given and received. */
public final class LedgerView extends GridView<LedgerRow> {

	private Map<String, String> names = Map.of();

	/** Made by the platform. */
	public LedgerView() {
		super("Ledger", "org.chancery.ui.negotiation.addConcession");
	}

	@Override
	List<GridColumn<LedgerRow>> columns() {
		return List.of(GridColumn.of("Label", 70, LedgerRow::label), GridColumn.grouping("Issue", 200, LedgerRow::issue),
				GridColumn.grouping("Party", 60, LedgerRow::party), GridColumn.grouping("Status", 170, LedgerView::status),
				GridColumn.of("Asked", 200, LedgerRow::asked), GridColumn.of("Offered", 200, LedgerRow::offered),
				GridColumn.of("Given", 200, LedgerRow::given), GridColumn.of("Received", 200, LedgerRow::received),
				GridColumn.by("Cost", 60, row -> Ledger.amount(row.cost()), LedgerRow::cost),
				GridColumn.by("Gain", 60, row -> Ledger.amount(row.gain()), LedgerRow::gain),
				GridColumn.by("Net", 60, row -> Ledger.amount(row.net()), LedgerRow::net),
				GridColumn.of("In exchange for", 130, this::counterItems), GridColumn.of("Alternative", 160, LedgerRow::alternative),
				GridColumn.of("Authority", 140, LedgerRow::authority), GridColumn.grouping("Held by", 100, LedgerRow::audience));
	}

	@Override
	List<LedgerRow> rows(NegotiationModel negotiation) {
		List<LedgerRow> rows = negotiation.ledger().rows();
		names = rows.stream().collect(Collectors.toMap(LedgerRow::id, LedgerRow::name, (one, other) -> one));
		return rows;
	}

	private String counterItems(LedgerRow row) {
		return row.counterItems().stream().map(id -> names.getOrDefault(id, "")).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
	}

	@Override
	RecordReference reference(LedgerRow row) {
		return new RecordReference(row.id(), row.clauseIds().isEmpty() ? null : row.clauseIds().getFirst());
	}

	@Override
	String summary(NegotiationModel negotiation, List<LedgerRow> rows) {
		Balance total = negotiation.ledger().total();
		return "Agreed: " + sums(total.agreed()) + " · Open: " + sums(total.open()) + " · Withdrawn: " + sums(total.withdrawn());
	}

	@Override
	String groupSummary(List<LedgerRow> rows) {
		Balance balance = Balance.of("", rows);
		return "agreed: " + sums(balance.agreed()) + "; open: " + sums(balance.open());
	}

	private static String sums(Balance.Sums sums) {
		return sums.rows() == 0 ? "none"
				: "cost " + Ledger.amount(sums.cost()) + ", gain " + Ledger.amount(sums.gain()) + ", net " + Ledger.amount(sums.net());
	}

	static String status(LedgerRow row) {
		return switch (row.status()) {
		case FLOATED -> "floated";
		case OFFERED -> "offered";
		case AGREED_AD_REFERENDUM -> "agreed ad referendum";
		case WITHDRAWN -> "withdrawn";
		};
	}
}
