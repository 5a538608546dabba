package org.chancery.ui.negotiation.views;

import java.util.List;
import java.util.Optional;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.ui.negotiation.chart.Bars;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** The balance of the ledger: cost against gain, by issue and by party. */
public final class BalanceView extends ChartView {

	@Override
	List<Bars> bars(Optional<NegotiationModel> negotiation) {
		Optional<Ledger> ledger = negotiation.map(NegotiationModel::ledger);
		return List.of(ledger.map(each -> Bars.total(each.total())).orElse(Bars.balance("Balance", List.of())),
				Bars.balance("By issue", ledger.map(Ledger::perIssue).orElse(List.of())),
				Bars.balance("By party", ledger.map(Ledger::perParty).orElse(List.of())));
	}
}
