package org.chancery.negotiation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaper.Column;
import org.chancery.core.exchange.TablePaper.Look;
import org.chancery.core.exchange.TablePaper.Row;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.negotiation.position.TabledPosition;
import org.chancery.negotiation.position.TabledRecords;

/**
 * Lays the positions out clause by clause: the text, what we propose, what each other party proposes, and the compromise.
 * What parties propose in brackets is laid out too.
 * A position that names no party is one. Words that a proposal adds to the text are marked.
 */
public final class PositionsPaper {

	private static final int CITATION = 2;
	private static final int WORDS = 5;
	private static final String DELETION = "Delete.";

	private final Projection text;
	private final Map<String, List<TabledPosition>> byClause;
	/** The columns behind the text: ours, then the parties in the order of the text, then the compromise. */
	private final List<String> columns;
	private final Set<String> own;

	private PositionsPaper(Projection text, TabledRecords records) {
		this.text = text;
		List<TabledPosition> proposed = new ArrayList<>(records.positions().stream().filter(TabledPosition::proposes).toList());
		text.all().flatMap(clause -> BracketProposals.of(clause, records.own()).stream()).forEach(proposed::add);
		byClause = proposed.stream().collect(Collectors.groupingBy(TabledPosition::clauseId));
		own = proposed.stream().filter(TabledPosition::own).map(TabledPosition::party).collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> parties = new LinkedHashSet<>(own);
		text.parties().stream().map(party -> party.code()).filter(code -> names(proposed, code)).forEach(parties::add);
		proposed.stream().map(TabledPosition::party).sorted(Comparator.naturalOrder()).forEach(parties::add);
		parties.remove("");
		columns = new ArrayList<>(parties);
		columns.add("");
	}

	private static boolean names(List<TabledPosition> positions, String party) {
		return positions.stream().anyMatch(each -> each.party().equals(party));
	}

	/**
	 * The table of the text and the records that one audience reads.
	 *
	 * @param audience its name, which stands on every page
	 */
	public static TablePaper of(Projection text, TabledRecords records, String audience) {
		return new PositionsPaper(text, records).paper(audience);
	}

	private TablePaper paper(String audience) {
		List<Column> heads = new ArrayList<>(List.of(new Column("Clause", CITATION), new Column("Text", WORDS)));
		columns.forEach(party -> heads.add(new Column(party.isEmpty() ? "Compromise" : own.contains(party) ? party + " (ours)" : party, WORDS)));
		List<Row> rows = text.all().filter(clause -> byClause.containsKey(clause.id())).map(this::row).toList();
		return new TablePaper("Positions", text.title().isEmpty() ? List.of() : List.of(text.title()), "For the audience: " + audience,
				text.language(), heads, rows);
	}

	private Row row(ProjectedClause clause) {
		String words = clause.text();
		List<List<String>> cells = new ArrayList<>();
		cells.add(List.of(clause.number().citation()));
		cells.add(List.of(words));
		for (String party : columns) {
			cells.add(byClause.get(clause.id()).stream().filter(each -> each.party().equals(party)).map(each -> proposal(words, each)).toList());
		}
		return new Row(Look.PLAIN, cells);
	}

	private static String proposal(String text, TabledPosition position) {
		if (position.deletion()) {
			return DELETION;
		}
		return WordDiff.between(text, position.words()).stream().filter(Edit::isNew)
				.map(edit -> edit.kind() == Edit.Kind.INSERTED ? TablePaper.marked(edit.text()) : edit.text()).collect(Collectors.joining());
	}
}
