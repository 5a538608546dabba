package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.edit.DossierSession;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person drafts: private words beside the public ones, a clause divided, joined, moved, everything undone. */
class ClauseEditorJourneyTest {

	private final DossierSession session = Treaties.small();
	private EditorWindow window;

	@BeforeEach
	void open() throws Exception {
		window = EditorWindow.open(session, Treaties.idOf(session, "Article 1"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void draftsPrivateWordsBesideThePublicText() {
		caretAt(Side.UPPER, "Access is free");
		window.type("full ");
		awaitWords(true, "Article 1(2)", "full Access is free of charge.");
		Screenshots.take("editor-private-words");
		assertEquals("Access is free of charge.", words(false, "Article 1(2)"));
		window.press("ctrl+z");
		awaitWords(true, "Article 1(2)", "Access is free of charge.");
		window.press("ctrl+y");
		awaitWords(true, "Article 1(2)", "full Access is free of charge.");
	}

	@Test
	void dividesAndJoinsClauses() {
		caretAt(Side.LOWER, "is free");
		window.press("Return");
		awaitWords(false, "Article 1(3)", "is free of charge.");
		window.type("it ");
		awaitWords(false, "Article 1(3)", "it is free of charge.");
		window.press("Home");
		window.press("BackSpace");
		awaitWords(false, "Article 1(2)", "Access it is free of charge.");
		window.press("ctrl+z");
		awaitWords(false, "Article 1(3)", "it is free of charge.");
	}

	@Test
	void changesTheLevelAndTheOrder() {
		caretAt(Side.LOWER, "Access is free");
		window.press("Tab");
		awaitWords(false, "Article 1(1)(c)", "Access is free of charge.");
		window.press("alt+Up");
		awaitWords(false, "Article 1(1)(b)", "Access is free of charge.");
		window.press("shift+Tab");
		awaitWords(false, "Article 1(2)", "Access is free of charge.");
		Screenshots.take("editor-levels");
	}

	@Test
	void crossesToTheSameClauseOfTheOtherColumn() {
		caretAt(Side.UPPER, "is free");
		window.press("F6");
		window.type("x");
		awaitWords(false, "Article 1(2)", "Access xis free of charge.");
	}

	@Test
	void splitsAndJoinsByCommand() {
		caretAt(Side.LOWER, "is free");
		window.press("ctrl+Return");
		awaitWords(false, "Article 1(3)", "is free of charge.");
		caretAt(Side.LOWER, "Access ");
		window.press("ctrl+alt+j");
		awaitWords(false, "Article 1(2)", "Access is free of charge.");
	}

	@Test
	void undoLeadsBackToWhereTheChangeWas() {
		caretAt(Side.LOWER, "Access is free");
		window.type("x");
		awaitWords(false, "Article 1(2)", "xAccess is free of charge.");
		window.reveal(Treaties.idOf(session, "Article 2"));
		window.await("the other article", () -> window.shown(Side.LOWER).startsWith("Force"));
		window.press("ctrl+z");
		window.await("the article that was changed", () -> window.shown(Side.LOWER).startsWith("Access"));
	}

	private void caretAt(Side side, String words) {
		window.focus(side, window.shown(side).indexOf(words));
	}

	private void awaitWords(boolean secret, String citation, String wanted) {
		window.await(citation, () -> wanted.equals(words(secret, citation)));
	}

	private String words(boolean secret, String citation) {
		return window.ask(() -> {
			var audience = secret ? Treaties.delegationOf(session) : Treaties.publicOf(session);
			return session.projection(audience, "en").all().filter(each -> each.number().citation().equals(citation))
					.findFirst().map(each -> each.text()).orElse("");
		});
	}
}
