package org.chancery.ui.negotiation.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.negotiation.divergence.Disposal;
import org.chancery.negotiation.divergence.Disposals;
import org.chancery.negotiation.divergence.Divergence;
import org.chancery.negotiation.divergence.DivergenceKind;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.divergence.Meter;
import org.chancery.negotiation.divergence.MeterReading;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** Where private and public text part ways, and what is to become of it. */
public final class DivergencesView extends GridView<DivergencesView.Row> {

	/**
	 * A divergence with its disposition.
	 *
	 * @param place    where it stands in the text, from 0
	 * @param disposal empty if nothing was decided
	 */
	public record Row(int place, Divergence divergence, Optional<Disposal> disposal) {
	}

	/** Made by the platform. */
	public DivergencesView() {
		super("Divergences", "org.chancery.ui.negotiation.decide");
	}

	@Override
	List<GridColumn<Row>> columns() {
		return List.of(GridColumn.by("Clause", 110, row -> row.divergence().citation(), Row::place),
				GridColumn.grouping("Difference", 220, DivergencesView::kinds),
				GridColumn.of("Public", 260, row -> row.divergence().lower()), GridColumn.of("Private", 260, row -> row.divergence().higher()),
				GridColumn.grouping("Held by", 110, row -> row.divergence().audience()),
				GridColumn.grouping("Disposition", 110, DivergencesView::disposition),
				GridColumn.of("By", 190, row -> row.disposal().map(each -> each.milestone().isEmpty() ? each.authority() : each.milestone()).orElse("")),
				GridColumn.by("Until", 130, DivergencesView::until, row -> row.disposal().map(Disposal::expires).orElse(null)));
	}

	@Override
	List<Row> rows(NegotiationModel negotiation) {
		Divergences texts = negotiation.divergences();
		Disposals disposals = negotiation.disposals();
		List<Divergence> all = texts.all();
		return java.util.stream.IntStream.range(0, all.size())
				.mapToObj(i -> new Row(i, all.get(i), disposals.of(texts, all.get(i)))).toList();
	}

	@Override
	boolean showsFindings() {
		return true;
	}

	@Override
	String nothing() {
		return "Private and public text say the same.";
	}

	@Override
	RecordReference reference(Row row) {
		return new RecordReference(row.disposal().map(Disposal::id).orElse(null), row.divergence().clauseId());
	}

	@Override
	String summary(NegotiationModel negotiation, List<Row> rows) {
		MeterReading whole = Meter.readings(negotiation.divergences(), negotiation.disposals(), negotiation.today()).getFirst();
		return whole.divergent() + " of " + whole.clauses() + " clauses diverge (" + Math.round(whole.share() * 100) + " %), "
				+ whole.substantive() + " in substance; " + whole.undisposed() + " not decided about, " + whole.overdue() + " overdue.";
	}

	@Override
	boolean attention(Row row) {
		return row.disposal().isEmpty() || row.disposal().get().overdue(LocalDate.now());
	}

	private static String kinds(Row row) {
		return row.divergence().kinds().stream().sorted().map(DivergenceKind::words).collect(Collectors.joining(", "));
	}

	private static String disposition(Row row) {
		return row.disposal().map(each -> switch (each.kind()) {
		case PUBLISH -> "publish";
		case RESERVE -> "reserve";
		case WITHDRAW -> "withdraw";
		}).orElse("⚠ none");
	}

	private static String until(Row row) {
		return row.disposal().map(Disposal::expires)
				.map(day -> day.isBefore(LocalDate.now()) ? "⚠ " + day : day.toString()).orElse("");
	}
}
