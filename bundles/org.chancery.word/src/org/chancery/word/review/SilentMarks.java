package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.redline.ReturnedRedline;
import org.chancery.word.stories.StoryWalker;
import org.chancery.word.stories.StyleSheet;

/** The marks of a redline that stand for what nobody declared, each with the difference that it belongs to. */
final class SilentMarks {

	private final ReturnedRedline redline;
	private final FileText old;
	private final List<SilentMark> marks = new ArrayList<>();
	private final List<SilentMarkReader.Paragraph> paragraphs = new ArrayList<>();

	private SilentMarks(ReturnedRedline redline, FileText old) {
		this.redline = redline;
		this.old = old;
	}

	/** @param old the text that was sent */
	static SilentMarks of(ReturnedRedline redline, FileText old) throws UnreadableFileException {
		var marks = new SilentMarks(redline, old);
		marks.read(redline.file());
		return marks;
	}

	private void read(WordPackage file) throws UnreadableFileException {
		StyleSheet styles = StyleSheet.of(file);
		var body = new SilentMarkReader(SilentMarkReader.BODY, marks, paragraphs);
		new StoryWalker(body, styles).walk(file.root(file.main()).first("body"));
		for (String kind : List.of(Parts.FOOTNOTE, Parts.ENDNOTE)) {
			Element root = FileText.root(file, kind + "s");
			Map<String, Element> notes = root == null ? Map.of() : FileText.notes(root);
			var reader = new SilentMarkReader(kind, marks, paragraphs);
			body.notes.stream().filter(each -> each.startsWith(kind)).map(each -> notes.get(each.substring(each.indexOf(' ') + 1)))
					.filter(java.util.Objects::nonNull).forEach(note -> new StoryWalker(reader, styles).walk(note));
		}
		for (String kind : List.of(Parts.HEADER, Parts.FOOTER)) {
			for (String part : file.relationships(file.main()).targets(kind).filter(file::has).distinct().toList()) {
				new StoryWalker(new SilentMarkReader(part, marks, paragraphs), styles).walk(file.root(part));
			}
		}
	}

	List<SilentMark> all() {
		return marks;
	}

	/** The paragraph in which a difference begins, or else the last of the body. */
	Element paragraph(Undeclared change) {
		String story = story(change);
		int place = change.place() == null ? 0 : change.before().from();
		return paragraphs.stream().filter(each -> each.story().equals(story) && each.end() > place).findFirst()
				.or(() -> paragraphs.stream().filter(each -> each.story().equals(SilentMarkReader.BODY)).reduce((one, other) -> other))
				.map(SilentMarkReader.Paragraph::element).orElse(null);
	}

	/** The difference to which each mark belongs, by its index in a list; -1 for none. */
	int[] belonging(List<Undeclared> changes) {
		List<String> stories = changes.stream().map(this::story).toList();
		int[] belonging = new int[marks.size()];
		int sections = 0;
		for (int i = 0; i < belonging.length; i++) {
			SilentMark mark = marks.get(i);
			boolean section = mark.mark.is("sectPrChange");
			belonging[i] = section ? section(changes, sections++) : nearest(mark, changes, stories);
		}
		return belonging;
	}

	private static int nearest(SilentMark mark, List<Undeclared> changes, List<String> stories) {
		int nearest = -1;
		int most = 0;
		int numbered = -1;
		for (int i = 0; i < stories.size(); i++) {
			if (mark.story.equals(stories.get(i))) {
				int nearness = mark.nearness(changes.get(i));
				nearest = nearness > most ? i : nearest;
				most = Math.max(most, nearness);
				boolean before = !changes.get(i).words() && changes.get(i).before().from() <= mark.oldFrom;
				numbered = before && !changes.get(i).kind().equals(org.chancery.core.exchange.CounterDraftChange.Kind.FORMAT) ? i : numbered;
			}
		}
		return nearest >= 0 || !isNumber(mark.mark) ? nearest : numbered;
	}

	/** Of numbers that follow from each other only the first is told. */
	private static boolean isNumber(Element mark) {
		return mark.is("pPrChange") && mark.first("pPr") != null && mark.first("pPr").first("numPr") != null;
	}

	/** The differences of sections come in their order. */
	private static int section(List<Undeclared> changes, int index) {
		List<Integer> all = new ArrayList<>();
		for (int i = 0; i < changes.size(); i++) {
			if (changes.get(i).part().equals(Parts.SECTION)) {
				all.add(i);
			}
		}
		return all.isEmpty() ? -1 : all.get(Math.min(index, all.size() - 1));
	}

	private String story(Undeclared change) {
		if (change.place() == null) {
			return "";
		}
		if (change.story() == old.body) {
			return SilentMarkReader.BODY;
		}
		if (change.story() == old.boxes) {
			return SilentMarkReader.BOXES;
		}
		if (change.story() == old.footnotes || change.story() == old.endnotes) {
			return change.story().part;
		}
		String margin = redline.margin(orNull(change.story().partName), orNull(change.place().story().partName));
		return margin == null ? "" : margin;
	}

	private static String orNull(String part) {
		return part.isEmpty() ? null : part;
	}
}
