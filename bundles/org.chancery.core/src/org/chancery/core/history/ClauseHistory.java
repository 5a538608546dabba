package org.chancery.core.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.ProjectedClause;
import org.eclipse.emf.common.util.Monitor;

/**
 * Every version of a clause that an audience saw: the states of the text in which its words were not those of the state
 * before. Another number alone is no other version.
 *
 * @param source   where the states come from
 * @param audience name of the audience
 * @param language BCP 47 tag
 * @param clauseId stable id of the clause
 */
public record ClauseHistory(VersionSource source, String audience, String language, String clauseId) {

	/**
	 * The versions, the latest first; none if no state has such a clause.
	 *
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link CancellationException}
	 */
	public List<ClauseVersion> perform(Monitor monitor) throws IOException, UnreadableFileException {
		List<TextVersion> states = source.versions(audience).reversed();
		List<ClauseVersion> versions = new ArrayList<>();
		String before = null;
		monitor.beginTask("History", states.size());
		for (TextVersion state : states) {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			ProjectedClause clause = source.projection(state, audience, language).find(clauseId).orElse(null);
			String words = clause == null ? null : words(clause);
			boolean begins = before == null && words != null;
			if (begins || before != null && !before.equals(words)) {
				versions.add(new ClauseVersion(state, clause));
			}
			before = words;
			monitor.worked(1);
		}
		return versions.reversed();
	}

	static String words(ProjectedClause clause) {
		var words = new StringBuilder();
		append(clause, words, false);
		return words.toString();
	}

	private static void append(ProjectedClause clause, StringBuilder words, boolean inside) {
		line(words, clause.heading() == null ? "" : clause.heading());
		String label = inside && !clause.number().label().isEmpty() ? clause.number().label() + " " : "";
		line(words, clause.text().isEmpty() ? "" : label + clause.text());
		clause.clauses().forEach(each -> append(each, words, true));
	}

	private static void line(StringBuilder words, String line) {
		if (!line.isEmpty()) {
			words.append(words.isEmpty() ? "" : "\n").append(line);
		}
	}
}
