package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a text says in law. Every list is in the order of the text. */
public record LegalReading(String text, List<Obligation> obligations, List<Negation> negations, List<Quantity> quantities,
		List<DateMention> dates, List<Condition> conditions, List<PartyMention> parties, List<ClauseCitation> citations,
		List<Definition> definitions, List<TermMention> terms) {

	/** All passages in the order of the text. */
	public List<Passage> all() {
		List<Passage> all = new ArrayList<>();
		all.addAll(obligations);
		all.addAll(negations);
		all.addAll(quantities);
		all.addAll(dates);
		all.addAll(conditions);
		all.addAll(parties);
		all.addAll(citations);
		all.addAll(definitions);
		all.addAll(terms);
		all.sort(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end));
		return all;
	}
}
