package org.chancery.edit.styled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.TypedText;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;

/**
 * The inlines of a wording as the text of an editor, and edits of that text as inlines again. An inline that is not words
 * (a cross-reference, bracket, note, or something opaque) is the one character {@link #SPECIAL}, which an editor draws as
 * it likes; offsets are those of {@link InlineSequence}. Immutable.
 *
 * <p>
 * Special inlines come and go as wholes: typing beside them leaves them alone, and they go when their character is
 * removed. Offsets are in UTF-16 code units; an edit that would cut a surrogate pair takes all of it.
 */
public final class StyledWording {

	/** The character that stands for an inline that is not words: the object replacement character of Unicode. */
	public static final char SPECIAL = TypedText.SPECIAL;

	private final InlineSequence content;
	private final List<Inline> inlines;
	private final String text;

	private StyledWording(InlineSequence content) {
		this.content = content;
		this.inlines = content.toInlines();
		var all = new StringBuilder(content.length());
		inlines.forEach(inline -> all.append(inline instanceof Run run ? run.getText() : String.valueOf(SPECIAL)));
		this.text = all.toString();
	}

	/** The text of an editor for some inlines. */
	public static StyledWording of(InlineSequence content) {
		return new StyledWording(content);
	}

	/** Plain words, without characters that no wording may hold. */
	public static StyledWording plain(String words) {
		return new StyledWording(InlineSequence.plain(TypedText.clean(words)));
	}

	/** What the editor shows. */
	public String text() {
		return text;
	}

	/** The inlines, for {@link org.chancery.core.text.SetContent}. */
	public InlineSequence content() {
		return content;
	}

	/** The ranges of words, each of one look, in order; special inlines lie between them. */
	public List<StyledRange> ranges() {
		List<StyledRange> ranges = new ArrayList<>();
		int offset = 0;
		for (Inline inline : inlines) {
			int length = InlineSequence.length(inline);
			if (inline instanceof Run run) {
				ranges.add(new StyledRange(offset, length, Look.of(run)));
			}
			offset += length;
		}
		return ranges;
	}

	/** The special inlines by offset, in order; copies, for looking at. */
	public Map<Integer, Inline> specials() {
		Map<Integer, Inline> specials = new LinkedHashMap<>();
		int offset = 0;
		for (Inline inline : inlines) {
			if (!(inline instanceof Run)) {
				specials.put(offset, inline);
			}
			offset += InlineSequence.length(inline);
		}
		return specials;
	}

	/**
	 * What special inlines print, by offset; empty for a footnote.
	 *
	 * @param projected the same words in a projection
	 */
	public static Map<Integer, String> printed(List<ProjectedInline> projected) {
		Map<Integer, String> printed = new LinkedHashMap<>();
		int offset = 0;
		for (ProjectedInline inline : projected) {
			if (inline instanceof ProjectedInline.Run run) {
				offset += run.text().length();
			} else {
				printed.put(offset, PlainText.of(List.of(inline)));
				offset++;
			}
		}
		return printed;
	}

	/**
	 * The wording after typing. New words take the look of those before them, at the beginning that of those behind.
	 * Characters that no wording may hold are left out, so that {@link #text()} may differ from what the editor has.
	 */
	public StyledWording edit(int offset, int removed, String inserted) {
		String clean = TypedText.clean(inserted);
		int from = start(offset);
		int to = removed == 0 ? from : end(offset + removed);
		return replace(from, to - from, new StyledWording(content.wordsAt(from, clean)));
	}

	/** The wording after words of a given look were typed. */
	public StyledWording edit(int offset, int removed, String inserted, Look look) {
		return replace(offset, removed, new StyledWording(InlineSequence.copyOf(List.of(look.run(TypedText.clean(inserted))))));
	}

	/** The wording after a piece of a wording was pasted in the place of something. */
	public StyledWording replace(int offset, int removed, StyledWording piece) {
		Objects.checkFromIndexSize(offset, removed, text.length());
		int from = start(offset);
		return new StyledWording(content.replace(from, removed == 0 ? from : end(offset + removed), piece.content));
	}

	/** A piece, as it is copied. */
	public StyledWording slice(int offset, int length) {
		Objects.checkFromIndexSize(offset, length, text.length());
		return new StyledWording(content.slice(start(offset), end(offset + length)));
	}

	/** The wording with the words of a range looking otherwise; special inlines in it stay as they are. */
	public StyledWording restyle(int offset, int length, UnaryOperator<Look> change) {
		List<Inline> piece = slice(offset, length).content.toInlines();
		piece.forEach(inline -> {
			if (inline instanceof Run run) {
				change.apply(Look.of(run)).apply(run);
			}
		});
		return replace(offset, length, new StyledWording(InlineSequence.copyOf(piece)));
	}

	/** The look of what would be typed at an offset. */
	public Look lookAt(int offset) {
		return content.wordsAt(offset, "x").toInlines().getFirst() instanceof Run run ? Look.of(run) : Look.PLAIN;
	}

	private int start(int offset) {
		return insidePair(offset) ? offset - 1 : offset;
	}

	private int end(int offset) {
		return insidePair(offset) ? offset + 1 : offset;
	}

	private boolean insidePair(int offset) {
		return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StyledWording that && content.equals(that.content);
	}

	@Override
	public int hashCode() {
		return content.hashCode();
	}
}
