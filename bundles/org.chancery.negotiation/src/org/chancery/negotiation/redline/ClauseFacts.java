package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.chancery.comparison.language.ClauseCitation;
import org.chancery.comparison.language.DateMention;
import org.chancery.comparison.language.Definition;
import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Obligation;
import org.chancery.comparison.language.Quantity;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/** What tests ask of one clause, found out when first asked and kept. Not safe for use by several threads at once. */
final class ClauseFacts {

	/** What one reading says in law. */
	record Law(List<Quantity> quantities, List<DateMention> dates, List<Obligation> obligations, List<Definition> definitions,
			List<ClauseCitation> citations) {

		private static final Law NOTHING = new Law(List.of(), List.of(), List.of(), List.of(), List.of());

		private static Law of(LegalReading reading) {
			return reading.quantities().isEmpty() && reading.dates().isEmpty() && reading.obligations().isEmpty()
					&& reading.definitions().isEmpty() && reading.citations().isEmpty() ? NOTHING
							: new Law(reading.quantities(), reading.dates(), reading.obligations(), reading.definitions(), reading.citations());
		}
	}

	/** What all clauses of a text share. */
	record Surroundings(Stems stems, LegalLanguage language, KnownWords known, Negations negations, Supplier<Projection> text) {
	}

	private final ProjectedClause clause;
	private final Surroundings surroundings;
	private final List<ClauseReading> readings;
	private final WordRow[] rows;
	private final Law[] laws;

	ClauseFacts(ProjectedClause clause, Surroundings surroundings) {
		this.clause = clause;
		this.surroundings = surroundings;
		this.readings = ClauseText.readings(clause);
		this.rows = new WordRow[readings.size()];
		this.laws = new Law[readings.size()];
	}

	/** Whether this is what is to be known of a clause too, which stands where this one stood. */
	boolean holdsFor(ProjectedClause other) {
		return clause == other || clause.content() == other.content() && Objects.equals(clause.heading(), other.heading());
	}

	String id() {
		return clause.id();
	}

	String heading() {
		return clause.heading() == null ? "" : clause.heading();
	}

	List<ClauseReading> readings() {
		return readings;
	}

	/** The words of a reading. */
	WordRow row(int reading) {
		if (rows[reading] == null) {
			rows[reading] = WordRow.of(readings.get(reading).text(), surroundings.stems());
		}
		return rows[reading];
	}

	/** What a reading says in law. */
	Law law(int reading) {
		if (laws[reading] == null) {
			laws[reading] = Law.of(surroundings.language().read(readings.get(reading).text(), surroundings.known()));
		}
		return laws[reading];
	}

	/** Whether some reading states something of a kind. */
	boolean states(TextIndex.Aspect aspect) {
		for (int i = 0; i < readings.size(); i++) {
			boolean states = switch (aspect) {
			case QUANTITY -> !law(i).quantities().isEmpty();
			case DATE -> !law(i).dates().isEmpty();
			case OBLIGATION -> !law(i).obligations().isEmpty();
			case DEFINITION -> !law(i).definitions().isEmpty();
			case REFERENCE -> !readings.get(i).references().isEmpty() || !law(i).citations().isEmpty();
			};
			if (states) {
				return true;
			}
		}
		return false;
	}

	/** The words of the heading. */
	WordRow headingRow() {
		return WordRow.of(heading(), surroundings.stems());
	}

	/** The ids of the clauses that enclose one, and its own. */
	List<String> path(String id) {
		return surroundings.text().get().path(id);
	}

	/** How a clause of the text is cited; empty if there is none. */
	String citation(String id) {
		return surroundings.text().get().find(id).map(found -> found.number().citation()).orElse("");
	}

	/** Words looked for in this text in any inflection. */
	Term term(String words) {
		return new Term(words, false, surroundings.stems());
	}

	/** Whether words are a term, whatever their inflection. */
	boolean names(String words, Term term) {
		WordRow row = WordRow.of(words, surroundings.stems());
		return term.find(row, words).stream().anyMatch(found -> found.first() == 0 && found.end() == row.count());
	}

	Negations negations() {
		return surroundings.negations();
	}
}
