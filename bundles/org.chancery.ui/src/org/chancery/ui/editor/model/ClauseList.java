package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.edit.tree.ClauseLabels;

/** The clauses that one audience sees, by citation and heading, narrowed by what is typed. */
public final class ClauseList {

	/** The most entries that are listed at a time. */
	public static final int LIMIT = 200;

	/**
	 * A clause of the list.
	 *
	 * @param citation how it is cited
	 * @param subject  its heading, or its first words
	 */
	public record Entry(String clauseId, String citation, String subject) {

		private String searched() {
			return (citation + " " + subject).toLowerCase(Locale.ROOT);
		}

		/** 0 for the clause that the words cite, 1 for what they begin, 2 for others. */
		private int rank(String words) {
			String cited = citation.toLowerCase(Locale.ROOT);
			if (cited.equals(words) || cited.endsWith(" " + words)) {
				return 0;
			}
			return cited.startsWith(words) || cited.contains(" " + words) ? 1 : 2;
		}
	}

	private final List<Entry> entries;

	/** The clauses of a text that can be cited. */
	public ClauseList(Projection text) {
		entries = entries(text);
	}

	/** The clauses of a text that can be cited, and behind them those that only another audience sees. */
	public ClauseList(Projection text, Projection other) {
		entries = new ArrayList<>(entries(text));
		entries(other).stream().filter(each -> text.find(each.clauseId()).isEmpty())
				.map(each -> new Entry(each.clauseId(), each.citation(), each.subject() + " (" + other.audience() + ")"))
				.forEach(entries::add);
	}

	private static List<Entry> entries(Projection text) {
		return text.all().filter(clause -> !clause.number().citation().isEmpty()).map(ClauseList::entry).toList();
	}

	/**
	 * The clauses that match, at most {@value #LIMIT}: first those that the words cite, then those whose citation begins
	 * with them, then the others that contain every word, each group in the order of the text.
	 */
	public List<Entry> matching(String typed) {
		String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(" \\(", "(");
		String[] parts = words.split(" ");
		List<List<Entry>> ranked = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Entry entry : entries) {
			String searched = entry.searched();
			if (Arrays.stream(parts).allMatch(searched::contains)) {
				ranked.get(words.isEmpty() ? 2 : entry.rank(words)).add(entry);
			}
		}
		return ranked.stream().flatMap(List::stream).limit(LIMIT).toList();
	}

	private static Entry entry(ProjectedClause clause) {
		String subject = clause.heading() != null ? clause.heading() : ClauseLabels.firstWords(clause.text());
		return new Entry(clause.id(), clause.number().citation(), subject);
	}
}
