package org.chancery.word.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Marks;
import org.chancery.word.review.Declared.Form;
import org.chancery.word.stories.StoryWalker;

/** The tracked changes and comments of a file: deletion and insertion at one place as one replacement, moves as one. */
final class DeclaredChanges {

	/**
	 * One of them.
	 *
	 * @param story  of the file before the changes
	 * @param place  how many visible characters of it stand before the paragraph
	 * @param behind whether the paragraph is new
	 * @param marks  the elements that declare it
	 */
	record Placed(Kind kind, String author, String date, String old, String now, String part, Story story, int place,
			boolean behind, List<Element> marks) {
	}

	private final List<Declared> found = new ArrayList<>();
	private final List<Placed> placed = new ArrayList<>();

	private DeclaredChanges() {
	}

	/**
	 * Finds those of a file.
	 *
	 * @param before the text of the file before them
	 */
	static List<Placed> of(WordPackage file, FileText before) throws UnreadableFileException {
		var changes = new DeclaredChanges();
		changes.read(file, before);
		for (int i = 0; i < changes.found.size(); i++) {
			i += changes.place(i);
		}
		return changes.placed;
	}

	private void read(WordPackage file, FileText before) throws UnreadableFileException {
		var comments = new Comments();
		Element root = file.root(file.main());
		if (root.first("body") != null) {
			walk(root.first("body"), before.body, before, comments);
		}
		notes(file, before.footnotes, before.footnoteOrder, before, comments);
		notes(file, before.endnotes, before.endnoteOrder, before, comments);
		for (Map.Entry<String, Story> margin : before.margins.entrySet()) {
			walk(file.root(margin.getKey()), margin.getValue(), before, comments);
		}
		styles(file, before);
		found.addAll(comments.finish(before));
	}

	private void walk(Element holder, Story story, FileText before, Comments comments) {
		new StoryWalker(new DeclaredReader(story, before.boxes, comments, found), before.styles).walk(holder);
	}

	private void notes(WordPackage file, Story story, Map<String, Integer> order, FileText before, Comments comments)
			throws UnreadableFileException {
		Element root = story.partName.isEmpty() ? null : file.root(story.partName);
		if (root == null || !Marks.anyIn(root)) {
			return;
		}
		Map<String, Element> notes = FileText.notes(root);
		Map<String, Element> ordered = new LinkedHashMap<>();
		order.keySet().stream().filter(notes::containsKey).forEach(id -> ordered.put(id, notes.get(id)));
		notes.forEach(ordered::putIfAbsent);
		Element all = root.with(new ArrayList<>(ordered.values()));
		walk(all, story, before, comments);
	}

	private void styles(WordPackage file, FileText before) throws UnreadableFileException {
		for (String type : List.of("styles", "numbering")) {
			String part = file.relationships(file.main()).targets(type).filter(file::has).findFirst().orElse(null);
			Element root = part == null ? null : file.root(part);
			if (root != null && Marks.anyIn(root)) {
				FormatChanges.of(root).forEach(change -> {
					var declared = new Declared(Form.FORMATTED, change.mark(), before.body, Parts.STYLE, null, -1);
					declared.old = change.old();
					declared.now = change.now();
					found.add(declared);
				});
			}
		}
	}

	/** Places the change of an index; returns how many behind it belong to it. */
	private int place(int index) {
		Declared change = found.get(index);
		Declared next = index + 1 < found.size() ? found.get(index + 1) : null;
		boolean touching = next != null && !next.apart && next.sameHand(change) && next.form != change.form;
		boolean replaced = touching && (change.form == Form.DELETED && next.form == Form.INSERTED
				|| change.form == Form.INSERTED && next.form == Form.DELETED);
		if (replaced) {
			Declared away = change.form == Form.DELETED ? change : next;
			Declared here = change.form == Form.DELETED ? next : change;
			var marks = new ArrayList<>(away.marks);
			marks.addAll(here.marks);
			add(change, Kind.REPLACE, text(away), text(here), marks);
			return 1;
		}
		single(change);
		return 0;
	}

	private void single(Declared change) {
		switch (change.form) {
		case INSERTED -> add(change, Kind.INSERT, "", text(change), change.marks);
		case DELETED -> add(change, Kind.DELETE, text(change), "", change.marks);
		case BOTH -> {
			add(change, Kind.INSERT, "", text(change), change.marks);
			var away = new Declared(Form.DELETED, change.marks.getLast(), change.story, change.part, null, change.place);
			away.text.append(change.text);
			add(away, Kind.DELETE, text(change), "", away.marks);
		}
		case FORMATTED -> {
			String words = text(change).isEmpty() ? "" : text(change) + " ";
			add(change, Kind.FORMAT, words + change.old, words + change.now, change.marks);
		}
		case COMMENTED -> add(change, Kind.COMMENT, change.old, change.now, change.marks);
		case MOVED_AWAY -> moved(change);
		case MOVED_HERE -> {
			if (found.stream().noneMatch(other -> other.form == Form.MOVED_AWAY && belongs(other, change))) {
				add(change, Kind.MOVE, "", text(change), change.marks);
			}
		}
		default -> throw new IllegalStateException("no such form");
		}
	}

	/** Both ends of a move, of which each may be cut into several changes, are told where it was. */
	private void moved(Declared away) {
		if (away.move != null && found.stream().filter(o -> o.form == Form.MOVED_AWAY && belongs(o, away)).findFirst()
				.orElse(away) != away) {
			return;
		}
		var old = new StringBuilder();
		var now = new StringBuilder();
		var marks = new ArrayList<Element>();
		for (Declared other : found) {
			boolean from = other.form == Form.MOVED_AWAY && (other == away || away.move != null && belongs(other, away));
			if (from || other.form == Form.MOVED_HERE && belongs(other, away)) {
				(from ? old : now).append(other.text);
				marks.addAll(other.marks);
			}
		}
		add(away, Kind.MOVE, old.toString().strip(), now.toString().strip(), marks);
	}

	private static boolean belongs(Declared one, Declared other) {
		return one.move != null ? one.move.equals(other.move) : text(one).equals(text(other)) && one.author.equals(other.author);
	}

	/** Words without the spaces around them; a single end of a paragraph is shown. */
	private static String text(Declared change) {
		String words = change.text.toString().replace("\n\t", "\t");
		if (words.isEmpty() && !change.codes.isEmpty()) {
			return "{" + change.codes.toString().strip() + "}";
		}
		return words.isBlank() ? words.contains("\n") ? "\n" : words : words.strip();
	}

	private void add(Declared at, Kind kind, String old, String now, List<Element> marks) {
		placed.add(new Placed(kind, at.author, at.date, old, now, at.part, at.story, at.place, at.behind, List.copyOf(marks)));
	}
}
