package org.chancery.edit.styled;

/**
 * Keeps the last piece that was copied, so that pasting it brings special inlines and looks back, while the clipboard of
 * the system holds no more than its text. The piece is as secret as what it was copied from; where it is pasted,
 * {@link org.chancery.core.text.SetContent} refuses references that may not be read there.
 */
public final class WordingClipboard {

	private StyledWording copied;

	/**
	 * Remembers a piece.
	 *
	 * @return the text for the clipboard of the system, with {@link StyledWording#SPECIAL} for special inlines
	 */
	public String copy(StyledWording piece) {
		copied = piece;
		return piece.text();
	}

	/** What to paste for a text from the clipboard of the system: the piece copied, if it is its text, else plain words. */
	public StyledWording paste(String text) {
		return copied != null && copied.text().equals(text.replace("\r\n", "\n")) ? copied : StyledWording.plain(text);
	}

	/** Forgets the piece. */
	public void clear() {
		copied = null;
	}
}
