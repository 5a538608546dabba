package org.chancery.ui.negotiation.views;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.text.Clause;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** What was promised outside the text, and what was said in public. */
public final class AssurancesView extends GridView<AssurancesView.Row> {

	/**
	 * An assurance or a public statement.
	 *
	 * @param clauses how the clauses are cited that anchor it or that it is about
	 */
	public record Row(String id, String clauseId, String kind, String label, String words, String by, String to, String where, LocalDate date,
			LocalDate publicFrom, String clauses, String audience) {
	}

	/** Made by the platform. */
	public AssurancesView() {
		super("Assurances and Statements", "org.chancery.ui.negotiation.addAssurance");
	}

	@Override
	List<GridColumn<Row>> columns() {
		return List.of(GridColumn.of("Label", 70, Row::label), GridColumn.grouping("Kind", 120, Row::kind),
				GridColumn.of("Words", 420, Row::words), GridColumn.grouping("By", 150, Row::by), GridColumn.grouping("To", 60, Row::to),
				GridColumn.of("Where", 180, Row::where), GridColumn.by("Date", 90, row -> row.date() == null ? "" : "" + row.date(), Row::date),
				GridColumn.by("Public from", 100, row -> row.publicFrom() == null ? "" : "" + row.publicFrom(), Row::publicFrom),
				GridColumn.of("Clauses", 140, row -> row.clauses().isEmpty() ? "⚠ none" : row.clauses()),
				GridColumn.grouping("Held by", 100, Row::audience));
	}

	@Override
	List<Row> rows(NegotiationModel negotiation) {
		return AudienceLattice.of(negotiation.session().dossier()).visibleTo(negotiation.audience()).stream()
				.flatMap(holding -> rows(negotiation, holding)).toList();
	}

	private static Stream<Row> rows(NegotiationModel negotiation, Holding holding) {
		String audience = holding.getAudience().getName();
		return Stream.concat(holding.getAssurances().stream().map(each -> of(negotiation, each, audience)),
				holding.getStatements().stream().map(each -> of(negotiation, each, audience)));
	}

	private static Row of(NegotiationModel negotiation, Assurance from, String audience) {
		List<Clause> anchor = from.getAnchor() == null ? List.of() : List.of(from.getAnchor());
		return new Row(from.getId(), first(anchor), "assurance", words(from.getLabel()), words(from.getPromise()), words(from.getMadeBy()),
				from.getMadeTo() == null ? "" : words(from.getMadeTo().getCode()), words(from.getChannel()), from.getDate(),
				from.getPublicFrom(), cited(negotiation, anchor), audience);
	}

	private static Row of(NegotiationModel negotiation, PublicStatement from, String audience) {
		return new Row(from.getId(), first(from.getClauses()), "public statement", "", words(from.getText()), words(from.getSpeaker()), "",
				words(from.getVenue()), from.getDate(), from.getDate(), cited(negotiation, from.getClauses()), audience);
	}

	@Override
	RecordReference reference(Row row) {
		return new RecordReference(row.id(), row.clauseId());
	}

	@Override
	String summary(NegotiationModel negotiation, List<Row> rows) {
		return "";
	}

	private static String first(List<Clause> clauses) {
		return clauses.isEmpty() ? null : clauses.getFirst().getId();
	}

	private static String cited(NegotiationModel negotiation, List<Clause> clauses) {
		return String.join("; ", clauses.stream().map(Clause::getId).filter(id -> id != null)
				.flatMap(id -> negotiation.text().find(id).stream()).map(clause -> clause.number().citation()).toList());
	}

	private static String words(String text) {
		return text == null ? "" : text.strip();
	}
}
