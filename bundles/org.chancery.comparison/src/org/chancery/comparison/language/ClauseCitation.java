package org.chancery.comparison.language;

/** A clause named by its number: "Article 5(2)(a)", "párrafo 3", "Annexe I". */
public record ClauseCitation(int start, int end) implements Passage {
}
