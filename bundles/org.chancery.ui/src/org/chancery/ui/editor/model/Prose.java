package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.model.text.VerticalAlignment;

/**
 * The words of one wording as they are shown: characters, of which {@link Atom#CHARACTER} stands for an atom, and the
 * looks of those that are not plain. Offsets are those of the styled wording that is edited.
 *
 * @param text  the characters
 * @param looks in order, without overlap
 * @param atoms by their offset
 */
public record Prose(String text, List<Look> looks, SortedMap<Integer, Atom> atoms) {

	/** No words. */
	public static final Prose EMPTY = of("");

	/** Both collections are copied. */
	public Prose {
		looks = List.copyOf(looks);
		atoms = Collections.unmodifiableSortedMap(new TreeMap<>(atoms));
	}

	/** Plain words without atoms. */
	public static Prose of(String words) {
		return new Prose(words, List.of(), new TreeMap<>());
	}

	/** What a projection holds. */
	public static Prose of(List<ProjectedInline> content) {
		var text = new StringBuilder();
		List<Look> looks = new ArrayList<>();
		var atoms = new TreeMap<Integer, Atom>();
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Run run) {
				if (!plain(run) && !run.text().isEmpty()) {
					looks.add(new Look(text.length(), run.text().length(), run.bold(), run.italic(), run.underline(),
							run.vertical()));
				}
				text.append(run.text());
			} else {
				atoms.put(text.length(), atom(inline));
				text.append(Atom.CHARACTER);
			}
		}
		return new Prose(text.toString(), looks, atoms);
	}

	/** The number of positions. */
	public int length() {
		return text.length();
	}

	/** The words with atoms as their labels, for the clipboard and for comparison. */
	public String spelled(int from, int until) {
		var words = new StringBuilder();
		for (int i = from; i < until; i++) {
			Atom atom = atoms.get(i);
			if (atom == null) {
				words.append(text.charAt(i));
			} else {
				words.append(atom.label());
			}
		}
		return words.toString();
	}

	private static boolean plain(ProjectedInline.Run run) {
		return !run.bold() && !run.italic() && !run.underline() && run.vertical() == VerticalAlignment.BASELINE;
	}

	private static Atom atom(ProjectedInline inline) {
		return switch (inline) {
		case ProjectedInline.Reference reference -> new Atom(Atom.Kind.REFERENCE, reference.before() + reference.number(),
				"", reference.targetId(), false);
		case ProjectedInline.Bracket bracket -> new Atom(Atom.Kind.BRACKET, PlainText.of(List.of(bracket)), "", null, false);
		case ProjectedInline.Note note -> new Atom(Atom.Kind.NOTE, "†", PlainText.of(note.content()), null, false);
		case ProjectedInline.Opaque opaque -> new Atom(Atom.Kind.OPAQUE, opaque.text(), opaque.text(), null, opaque.block());
		case ProjectedInline.Run run -> throw new IllegalArgumentException("a run is not an atom");
		};
	}
}
