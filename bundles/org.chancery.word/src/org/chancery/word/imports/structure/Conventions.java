package org.chancery.word.imports.structure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.model.text.ClauseKind;

/** What a document does as a rule, found by looking at all its lines before any is decided. */
final class Conventions {

	private final Map<ClauseKind, Integer> prominent = new EnumMap<>(ClauseKind.class);
	private final Map<Integer, Map<ClauseKind, Integer>> byLevel = new HashMap<>();
	private final Map<String, Integer> articleHeadings = new HashMap<>();
	private int labelledArticles;
	private int before;
	private int highestLevel = Integer.MAX_VALUE;
	private int deepestLevel = -1;
	private int sectionsBeforeArticle;
	private int sectionsBeforeSection;
	private boolean divisions;
	private final FirstNumbers firsts;
	private final RunIns runIns;

	private Conventions(FirstNumbers firsts) {
		this.firsts = firsts;
		runIns = new RunIns(firsts);
	}

	static Conventions of(List<Line> lines) {
		var conventions = new Conventions(FirstNumbers.of(lines));
		for (int i = 0; i < lines.size(); i++) {
			conventions.look(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
			conventions.before += headsNext(lines, i) ? 1 : 0;
			conventions.runIns.look(lines.get(i));
		}
		conventions.divisions |= conventions.runsIn(ClauseKind.ARTICLE) || conventions.numbersHead();
		conventions.sections(lines);
		return conventions;
	}

	private void look(Line line, Line next) {
		int level = line.paragraph().style().outline();
		if (level >= 0 && !line.blank()) {
			highestLevel = Math.min(highestLevel, level);
			deepestLevel = Math.max(deepestLevel, level);
		}
		if (line.division() == null) {
			divisions |= level >= 0;
			return;
		}
		ClauseKind kind = line.division().kind();
		if (line.division().bare()) {
			divisions |= level >= 0 || line.labelAlone() && line.division().ordinal() == 1;
			countHeading(line, next);
			return;
		}
		boolean clear = line.labelAlone() || !HeadingShape.goesOn(line.heading());
		divisions |= line.prominent() && clear || line.labelAlone();
		if (!(line.prominent() || line.counted()) || !clear) {
			return;
		}
		prominent.merge(kind, 1, Integer::sum);
		if (level >= 0) {
			byLevel.computeIfAbsent(level, key -> new EnumMap<>(ClauseKind.class)).merge(kind, 1, Integer::sum);
		}
		if (kind == ClauseKind.ARTICLE) {
			countHeading(line, next);
		}
	}

	private void countHeading(Line line, Line next) {
		if (line.labelAlone()) {
			labelledArticles++;
			if (next != null && next.division() == null && next.item() == null && !next.blank()) {
				articleHeadings.merge(next.look(), 1, Integer::sum);
			}
		}
	}

	/** Sections that follow one another without an article between stand inside articles. */
	private void sections(List<Line> lines) {
		boolean open = false;
		for (Line line : lines) {
			ClauseKind kind = line.division() == null || !line.prominent() ? null : line.division().kind();
			if (kind == ClauseKind.SECTION) {
				sectionsBeforeSection += open ? 1 : 0;
				open = true;
			} else if (kind == ClauseKind.ARTICLE && open) {
				sectionsBeforeArticle++;
				open = false;
			}
		}
	}

	/** Whether the document sets labels of that kind apart. */
	boolean setsApart(ClauseKind kind) {
		return prominent.containsKey(kind);
	}

	/** Whether the document sets its labels apart, so that a line that is not is rather part of the text. */
	boolean setsApart() {
		return prominent.values().stream().mapToInt(Integer::intValue).sum() > 1;
	}

	/** Whether labels of that kind stand on the line on which their words begin; outer kinds have no words of their own. */
	boolean runsIn(ClauseKind kind) {
		return kind == ClauseKind.ARTICLE && runIns.count(kind) > prominent.getOrDefault(kind, 0);
	}

	/** With which numbers divisions begin. */
	FirstNumbers firsts() {
		return firsts;
	}

	/** Whether bold or capital lines with a number and no word are headings of articles. */
	boolean numbersHead() {
		return runIns.numbersHead() && !setsApart(ClauseKind.ARTICLE) && !runsIn(ClauseKind.ARTICLE);
	}

	/** Whether a line opens a division, as far as can be told without the lines before it. */
	boolean opens(Line line) {
		if (line.division() == null || line.division().bare()) {
			boolean bare = line.division() != null && (line.prominent() || line.labelAlone());
			return bare || numbersHead() && RunIns.numbered(line);
		}
		return line.prominent() || line.labelAlone() || runsIn(line.division().kind()) && RunIns.begins(line);
	}

	/** Whether a line stands out, has no label, follows none, and precedes the label of an article with words behind it. */
	static boolean headsNext(List<Line> lines, int at) {
		if (at == 0 || at + 2 >= lines.size() || !free(lines.get(at)) || lines.get(at - 1).division() != null) {
			return false;
		}
		Line label = lines.get(at + 1);
		boolean article = label.division() != null && label.division().kind() == ClauseKind.ARTICLE && label.labelAlone();
		return article && !free(lines.get(at + 2));
	}

	private static boolean free(Line line) {
		boolean stands = line.prominent() || line.paragraph().style().slanted();
		return stands && line.division() == null && line.item() == null && HeadingShape.possible(line.text().strip());
	}

	/** Whether headings of articles stand before their labels as a rule. */
	boolean headingsBefore() {
		return before >= 2 && before * 2 > labelledArticles;
	}

	/** Whether there are divisions at all. */
	boolean hasDivisions() {
		return divisions;
	}

	/** Whether sections are parts of articles, as in agreements of the Bretton Woods kind. */
	boolean sectionsInArticles() {
		return sectionsBeforeSection > sectionsBeforeArticle && setsApart(ClauseKind.ARTICLE);
	}

	/** Whether unlabelled lines of that look are headings of articles as a rule. */
	boolean headsArticles(String look) {
		int count = articleHeadings.getOrDefault(look, 0);
		return !look.isBlank() && count >= 2 && count * 2 > labelledArticles;
	}

	/** The kind of clause that a heading of an outline level opens if it has no label. */
	ClauseKind kindAt(int level) {
		ClauseKind exact = most(byLevel.get(level));
		if (exact != null) {
			return exact == ClauseKind.ANNEX ? ClauseKind.CHAPTER : exact;
		}
		boolean below = false;
		boolean beside = false;
		for (Map.Entry<Integer, Map<ClauseKind, Integer>> other : byLevel.entrySet()) {
			ClauseKind kind = most(other.getValue());
			below |= kind == ClauseKind.ARTICLE && other.getKey() < level;
			beside |= kind == ClauseKind.ARTICLE && other.getKey() > level;
		}
		if (below) {
			return ClauseKind.PARAGRAPH;
		}
		if (beside) {
			return chapterKind();
		}
		return level >= deepestLevel && !setsApart(ClauseKind.ARTICLE) ? ClauseKind.ARTICLE
				: level <= highestLevel ? chapterKind() : ClauseKind.SECTION;
	}

	/** The kind of divisions that are numbered without a word. */
	ClauseKind bareKind() {
		if (!setsApart(ClauseKind.ARTICLE)) {
			return ClauseKind.ARTICLE;
		}
		boolean above = setsApart(ClauseKind.CHAPTER) || setsApart(ClauseKind.TITLE) || setsApart(ClauseKind.PART);
		return above ? ClauseKind.SECTION : ClauseKind.CHAPTER;
	}

	/** The kind of an unlabelled division above articles. */
	ClauseKind chapterKind() {
		return setsApart(ClauseKind.CHAPTER) || !setsApart(ClauseKind.PART) ? ClauseKind.CHAPTER : ClauseKind.PART;
	}

	private static ClauseKind most(Map<ClauseKind, Integer> counts) {
		return counts == null ? null
				: counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}
}
