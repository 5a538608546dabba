package org.chancery.comparison.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/**
 * A text as golden cases write it: a line {@code Article 1 Heading} begins an article, every other line is a paragraph, with a
 * number if it begins with {@code 1. }; {@code {Article 1}} is a cross-reference to that article; a first line
 * {@code language fr} gives the language.
 */
final class WrittenText {

	private static final Pattern ARTICLE = Pattern.compile("Article (\\d+) ?(.*)");
	private static final Pattern PARAGRAPH = Pattern.compile("(?:(\\d+)\\. )?(.*)");
	private static final Pattern REFERENCE = Pattern.compile("\\{Article (\\d+)\\}");

	private final String prefix;
	private final List<ProjectedClause> articles = new ArrayList<>();
	private List<ProjectedClause> inside = new ArrayList<>();
	private String article = "";
	private String heading;

	private WrittenText(String prefix) {
		this.prefix = prefix;
	}

	/** @param prefix of the ids, so that those of two texts differ */
	static Projection read(String lines, String prefix) {
		var text = new WrittenText(prefix);
		String language = lines.startsWith("language ") ? lines.lines().findFirst().orElseThrow().substring(9) : "en";
		lines.lines().filter(line -> !line.isBlank() && !line.startsWith("language ")).forEach(text::add);
		text.endArticle();
		return new Projection("Agreement", "public", language, List.of(), text.articles);
	}

	private void add(String line) {
		Matcher begins = ARTICLE.matcher(line);
		if (begins.matches()) {
			endArticle();
			article = begins.group(1);
			heading = begins.group(2).isEmpty() ? null : begins.group(2);
			return;
		}
		Matcher paragraph = PARAGRAPH.matcher(line);
		paragraph.matches();
		String number = paragraph.group(1);
		var label = number == null ? ClauseNumber.none("Article " + article + " text " + (inside.size() + 1))
				: new ClauseNumber(number + ".", number, 1, "Article " + article + "(" + number + ")", null);
		inside.add(clause(prefix + article + "." + inside.size(), ClauseKind.PARAGRAPH, label, null, content(paragraph.group(2)), List.of()));
	}

	private void endArticle() {
		if (!article.isEmpty()) {
			var label = new ClauseNumber("Article " + article, article, 1, "Article " + article, null);
			articles.add(clause(prefix + article, ClauseKind.ARTICLE, label, heading, List.of(), inside));
			inside = new ArrayList<>();
		}
	}

	private List<ProjectedInline> content(String words) {
		List<ProjectedInline> content = new ArrayList<>();
		int at = 0;
		for (Matcher reference = REFERENCE.matcher(words); reference.find(); at = reference.end()) {
			content.add(ProjectedInline.Run.plain(words.substring(at, reference.start())));
			content.add(new ProjectedInline.Reference(prefix + reference.group(1), "Article ", reference.group(1)));
		}
		content.add(ProjectedInline.Run.plain(words.substring(at)));
		return content;
	}

	private static ProjectedClause clause(String id, ClauseKind kind, ClauseNumber number, String heading,
			List<ProjectedInline> content, List<ProjectedClause> inside) {
		return new ProjectedClause(id, kind, 0, null, number, heading, content, "public", List.of(), List.copyOf(inside));
	}
}
