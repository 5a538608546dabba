package org.chancery.ui.negotiation.views;

import java.util.List;
import java.util.Optional;
import org.chancery.negotiation.divergence.Meter;
import org.chancery.ui.negotiation.chart.Bars;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** The meter between private and public text: by chapter, and over time. */
public final class MeterView extends ChartView {

	@Override
	List<Bars> bars(Optional<NegotiationModel> negotiation) {
		return List.of(
				Bars.meter(negotiation.map(each -> Meter.readings(each.divergences(), each.disposals(), each.today())).orElse(List.of())),
				Bars.outlook(negotiation.map(each -> Meter.outlook(each.divergences(), each.disposals(), each.today())).orElse(List.of())));
	}
}
