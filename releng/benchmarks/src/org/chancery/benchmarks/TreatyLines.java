package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** A treaty of known clauses as the lines of a Word file with typed numbers, counted anew, and back from what was imported. */
final class TreatyLines {

	private static final int WINDOW = 60;
	private static final int SHORTEST = 12;
	private static final Pattern LABEL = Pattern.compile("^(?:\\(?[0-9a-z]{1,5}\\)|[0-9]{1,3}\\.|[-–—•])\\s*");

	private final List<String> lines = new ArrayList<>();

	private TreatyLines() {
	}

	/** The lines; headings begin with an asterisk. */
	static List<String> of(TreatyNode text) {
		var lines = new TreatyLines();
		lines.lines.add("*Agreement");
		lines.add(text);
		return lines.lines;
	}

	private void add(TreatyNode parent) {
		int paragraphs = 0;
		int items = 0;
		int articles = 0;
		for (TreatyNode node : parent.inside) {
			if (node.kind == ClauseKind.ARTICLE) {
				heading(node, recount(node.label, ++articles));
			} else if (node.isParagraph()) {
				boolean counted = node.label.matches("\\d+\\.");
				boolean item = node.label.matches("\\([a-z]+\\)");
				items = item ? items + 1 : 0;
				paragraphs = counted ? paragraphs + 1 : paragraphs;
				String label = counted ? paragraphs + ". " : item && items <= 26 && node.kind == ClauseKind.SUBPARAGRAPH
						&& !node.label.matches("\\([ivx]+\\)") ? "(" + (char) ('a' + items - 1) + ") " : node.label.isEmpty() ? "" : node.label + " ";
				lines.add(label + node.text);
			} else {
				heading(node, node.label);
			}
			add(node);
		}
	}

	private void heading(TreatyNode node, String label) {
		if (!label.isBlank()) {
			lines.add("*" + label);
		}
		if (!node.heading.isBlank()) {
			lines.add("*" + node.heading);
		}
		if (!node.text.isBlank()) {
			lines.add(node.text);
		}
	}

	/** The label with its last number counted within the division: "Article 3.7" becomes "Article 3.5". */
	private static String recount(String label, int count) {
		return label.matches(".*\\d+\\.\\d+") ? label.replaceFirst("\\d+$", String.valueOf(count)) : label;
	}

	/** An imported text, each clause under the number of the node whose words it has; others under no number. */
	static Projection identified(Projection imported, TreatyNode text, String prefix) {
		List<ProjectedClause> clauses = imported.all().toList();
		List<TreatyNode> nodes = text.list();
		Map<String, String> ids = new HashMap<>();
		int at = 0;
		for (ProjectedClause clause : clauses) {
			for (int i = at; i < Math.min(nodes.size(), at + WINDOW); i++) {
				if (isSame(clause, nodes.get(i))) {
					ids.put(clause.id(), prefix + nodes.get(i).number);
					at = i + 1;
					break;
				}
			}
		}
		return new Projection(imported.title(), imported.audience(), imported.language(), imported.parties(),
				renamed(imported.clauses(), ids, prefix));
	}

	private static boolean isSame(ProjectedClause clause, TreatyNode node) {
		return (words(clause.text()).equals(words(node.text)) || isSameButForTheLabel(words(clause.text()), node))
				&& Objects.requireNonNullElse(clause.heading(), "").equalsIgnoreCase(node.heading.strip());
	}

	/** Whether one of them keeps the number, perhaps another one, among its words: it is counted as an edit, not as another clause. */
	private static boolean isSameButForTheLabel(String clause, TreatyNode node) {
		return !node.text.isBlank() && clause.length() > SHORTEST
				&& (LABEL.matcher(clause).replaceFirst("").equals(words(node.text))
						|| LABEL.matcher(words(node.text)).replaceFirst("").equals(clause));
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static List<ProjectedClause> renamed(List<ProjectedClause> clauses, Map<String, String> ids, String prefix) {
		return clauses.stream().map(each -> new ProjectedClause(ids.getOrDefault(each.id(), prefix + "-" + each.id()), each.kind(),
				each.depth(), each.party(), each.number(), each.heading(), each.content(), each.audience(), each.notices(),
				renamed(each.clauses(), ids, prefix))).toList();
	}
}
