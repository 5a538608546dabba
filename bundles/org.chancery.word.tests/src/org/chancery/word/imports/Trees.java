package org.chancery.word.imports;

import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.numbering.Numbering;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.VerticalAlignment;
import org.eclipse.emf.common.util.BasicMonitor;

/** Prints imported trees, a clause a line: kind, label in brackets, heading in angle brackets, words. */
final class Trees {

	private Trees() {
	}

	static ImportedTreaty read(byte[] file) throws UnreadableFileException {
		return new TreatyImporter().read(file, null, new BasicMonitor());
	}

	static ImportedTreaty read(Documents document) throws UnreadableFileException {
		return read(document.write());
	}

	/** The tree of a document of that body. */
	static String of(String... blocks) throws UnreadableFileException {
		return of(read(Documents.body(blocks)));
	}

	static String of(ImportedTreaty treaty) {
		var tree = new StringBuilder();
		treaty.text().getTitles().forEach(title -> tree.append("title ").append(title.getText()).append('\n'));
		Map<Clause, ClauseNumber> numbers = Numbering.of(treaty.text(), treaty.text().getLanguages().get(0));
		treaty.text().getClauses().forEach(clause -> print(clause, 0, numbers, tree));
		return tree.toString();
	}

	/** The lines around the first difference of two trees; none if they are equal. */
	static java.util.List<String> firstDifference(String expected, String actual) {
		var wanted = expected.lines().toList();
		var got = actual.lines().toList();
		int same = 0;
		while (same < wanted.size() && same < got.size() && wanted.get(same).equals(got.get(same))) {
			same++;
		}
		if (same == wanted.size() && same == got.size()) {
			return java.util.List.of();
		}
		return java.util.List.of(same == 0 ? "" : wanted.get(same - 1), same < wanted.size() ? wanted.get(same) : "nothing more",
				same < got.size() ? got.get(same) : "nothing more");
	}

	private static void print(Clause clause, int depth, Map<Clause, ClauseNumber> numbers, StringBuilder tree) {
		String label = numbers.get(clause).label();
		String heading = clause.getWordings().get(0).getHeading();
		String words = words(clause.getWordings().get(0).getContent(), numbers);
		tree.append("  ".repeat(depth)).append(clause.getKind().getLiteral());
		tree.append(label.isEmpty() ? "" : " [" + label + "]").append(heading == null ? "" : " <" + heading + ">");
		tree.append(words.isEmpty() ? "" : " " + words.replace("\n", "⏎")).append('\n');
		clause.getClauses().forEach(inner -> print(inner, depth + 1, numbers, tree));
	}

	private static String words(List<Inline> content, Map<Clause, ClauseNumber> numbers) {
		var words = new StringBuilder();
		for (Inline inline : content) {
			words.append(switch (inline) {
			case Run run -> looked(run);
			case CrossReference reference -> "{" + reference.getForm() + " of " + numbers.get(reference.getTarget()).label() + "}";
			case Note note -> "{note " + words(note.getContent(), numbers) + "}";
			case Opaque opaque -> "{kept " + opaque.getText().replace("\t", "|").replace("\n", "/") + "}";
			default -> "{?}";
			});
		}
		return words.toString();
	}

	private static String looked(Run run) {
		String text = run.getText();
		text = run.isBold() ? "*" + text + "*" : text;
		text = run.isItalic() ? "/" + text + "/" : text;
		text = run.isUnderline() ? "_" + text + "_" : text;
		return run.getVertical() == VerticalAlignment.SUPERSCRIPT ? "^" + text + "^"
				: run.getVertical() == VerticalAlignment.SUBSCRIPT ? "," + text + "," : text;
	}
}
