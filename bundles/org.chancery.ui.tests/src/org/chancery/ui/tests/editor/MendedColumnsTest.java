package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.edit.DossierSession;
import org.chancery.ui.editor.model.Side;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a change of clauses the columns look as if they were shown anew. */
class MendedColumnsTest {

	private final DossierSession session = Treaties.small();
	private String first;
	private String second;
	private EditorWindow window;
	private Side side;

	@BeforeEach
	void open() {
		first = Treaties.idOf(session, "Article 1");
		second = Treaties.idOf(session, "Article 2");
		window = EditorWindow.open(session, first);
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void dividedAndJoined() {
		focus(Side.LOWER, "vessels");
		press("Return");
		press("Return");
		press("BackSpace");
		press("ctrl+z");
		press("ctrl+z");
		press("ctrl+z");
		press("ctrl+y");
	}

	@Test
	void levelledAndMoved() {
		focus(Side.LOWER, "is free");
		press("Tab");
		press("shift+Tab");
		press("alt+Up");
		press("alt+Down");
		press("ctrl+z");
	}

	@Test
	void dividedForOneAudienceOnly() {
		focus(Side.UPPER, "shall grant");
		press("Return");
		press("ctrl+z");
		press("ctrl+y");
		focus(Side.LOWER, "is free");
		press("Return");
	}

	private void focus(Side column, String words) {
		side = column;
		window.focus(side, window.shown(side).indexOf(words));
	}

	private void press(String keys) {
		int[] changes = new int[1];
		window.ask(() -> {
			session.addListener(change -> changes[0]++);
			return null;
		});
		window.press(keys);
		window.await(keys, () -> window.ask(() -> changes[0] > 0));
		List<List<String>> mended = looks();
		int caret = window.ask(window.column(side)::getCaretOffset);
		window.reveal(second);
		window.await("the other article", () -> window.shown(Side.LOWER).contains("enters into force"));
		window.reveal(first);
		window.await("the article", () -> window.shown(Side.LOWER).contains("vessels"));
		assertEquals(looks(), mended, "after " + keys);
		window.focus(side, caret);
	}

	private List<List<String>> looks() {
		return List.of(looks(window.column(Side.LOWER)), looks(window.column(Side.UPPER)));
	}

	/** Without the marks of differences, which come later. */
	private List<String> looks(StyledText text) {
		return window.ask(() -> {
			List<String> lines = new ArrayList<>();
			for (int line = 0; line < text.getLineCount(); line++) {
				int start = text.getOffsetAtLine(line);
				int length = text.getLine(line).length();
				lines.add(text.getLine(line) + " in " + text.getLineIndent(line) + " wrapped " + text.getLineWrapIndent(line)
						+ " above " + text.getLineVerticalIndent(line) + Arrays.stream(text.getStyleRanges(start, length))
								.map(range -> " " + range.font + range.fontStyle + range.foreground + range.metrics).distinct()
								.toList());
			}
			return lines;
		});
	}
}
