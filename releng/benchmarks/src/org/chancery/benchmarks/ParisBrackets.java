package org.chancery.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.bracket.BracketReport;
import org.chancery.comparison.bracket.CompareBrackets;
import org.chancery.comparison.bracket.OpenBrackets;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** Two successive drafts of the Paris Agreement: which articles were found again, and what became of their brackets. */
public final class ParisBrackets {

	private static final List<String> DRAFTS = List.of("paris-23-oct-2015.docx", "paris-4-dec-2015.docx");

	private ParisBrackets() {
	}

	/** @param words anything to have each change printed */
	public static void main(String[] words) throws IOException, UnreadableFileException {
		Path folder = SharedData.folder().resolve("word/treaties");
		if (!DRAFTS.stream().allMatch(draft -> Files.isRegularFile(folder.resolve(draft)))) {
			System.out.println("Skipped: the drafts are not there (" + folder.normalize() + ").");
			return;
		}
		Projection old = TotaTreaty.imported(Files.readAllBytes(folder.resolve(DRAFTS.get(0))));
		Projection now = TotaTreaty.imported(Files.readAllBytes(folder.resolve(DRAFTS.get(1))));
		TextComparison comparison = new CompareTexts(old, now).perform();
		articles(comparison, System.out);
		brackets(new CompareBrackets(comparison).perform(), words.length > 0, System.out);
	}

	/** Articles whose heading, which stands above one article only, is in both drafts. */
	private static void articles(TextComparison comparison, PrintStream out) {
		Map<String, String> old = headed(comparison.old());
		Map<String, String> now = headed(comparison.now());
		Set<String> retained = new HashSet<>(old.keySet());
		retained.retainAll(now.keySet());
		Map<String, Set<String>> partners = new HashMap<>();
		for (ComparedClause compared : comparison.clauses()) {
			if (compared.change().old() != null && compared.change().now() != null) {
				partners.computeIfAbsent(compared.change().old().id(), id -> new HashSet<>()).add(compared.change().now().id());
			}
		}
		long aligned = retained.stream().filter(heading -> partners.getOrDefault(old.get(heading), Set.of())
				.contains(now.get(heading))).count();
		out.println("paris: " + aligned + " of " + retained.size() + " retained articles aligned");
	}

	private static Map<String, String> headed(Projection text) {
		Map<String, String> headed = new HashMap<>();
		Set<String> twice = new HashSet<>();
		for (ProjectedClause clause : text.all().filter(each -> each.kind() == ClauseKind.ARTICLE).toList()) {
			String heading = clause.heading() == null ? "" : clause.heading().strip().toLowerCase(java.util.Locale.ROOT);
			if (!heading.isEmpty() && headed.put(heading, clause.id()) != null) {
				twice.add(heading);
			}
		}
		headed.keySet().removeAll(twice);
		return headed;
	}

	private static void brackets(BracketReport report, boolean all, PrintStream out) {
		open("October", report.old(), out);
		open("December", report.now(), out);
		out.println("paris: brackets resolved " + report.resolved() + ", " + report.counts());
		if (all) {
			report.changes().forEach(change -> out.println("  " + change.fate().key() + " " + change.option() + " "
					+ (change.old() == null ? "" : change.old().citation() + " " + change.old().words()) + " → "
					+ (change.now() == null ? change.words() : change.now().words())));
		}
	}

	private static void open(String draft, OpenBrackets open, PrintStream out) {
		out.println("paris: " + draft + " has " + open.count() + " brackets with " + open.options() + " options in "
				+ open.clauses() + " clauses, at depths " + open.byDepth());
	}
}
