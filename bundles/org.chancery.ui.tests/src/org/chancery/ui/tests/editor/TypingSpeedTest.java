package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.edit.DossierSession;
import org.chancery.ui.Engines;
import org.chancery.ui.editor.model.Side;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/**
 * Types in a treaty of 145,000 words and prints how long it takes from the event of a key until what it typed is
 * painted. It fails if a letter is lost, not if a machine is slow.
 */
class TypingSpeedTest {

	private static final int KEYS = 200;
	private static final String LETTERS = "the parties shall ";

	private final AtomicLong pressed = new AtomicLong();
	private final AtomicLong painted = new AtomicLong();
	private final AtomicBoolean changed = new AtomicBoolean();

	@Test
	void printsTheTimeFromKeyToPaint() throws Exception {
		DossierSession session = treaty();
		String article = session.projection(Treaties.publicOf(session), "en").all()
				.filter(clause -> clause.kind() == org.chancery.model.text.ClauseKind.ARTICLE)
				.max((one, other) -> Integer.compare(one.clauses().size(), other.clauses().size())).orElseThrow().id();
		EditorWindow window = EditorWindow.open(session, article);
		try {
			for (Side side : Side.values()) {
				measure(window, side);
			}
			measureEnter(window);
		} finally {
			window.close();
		}
	}

	private void measure(EditorWindow window, Side side) {
		StyledText text = window.column(side);
		int start = window.shown(side).indexOf('\n') + 1;
		window.focus(side, start);
		listen(window, text);
		long[] nanos = new long[KEYS];
		StringBuilder typed = new StringBuilder();
		for (int i = 0; i < KEYS; i++) {
			char letter = LETTERS.charAt(i % LETTERS.length());
			typed.append(letter);
			painted.set(0);
			window.press(letter == ' ' ? "space" : String.valueOf(letter));
			window.await("a key to be painted", () -> painted.get() != 0);
			nanos[i] = painted.get() - pressed.get();
		}
		assertEquals(typed.toString(), window.shown(side).substring(start, start + KEYS));
		Arrays.sort(nanos);
		System.out.printf("typing, %s column: from key event to painted, median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
				side == Side.LOWER ? "public" : "private", nanos[KEYS / 2] / 1e6, nanos[KEYS * 95 / 100] / 1e6,
				nanos[KEYS - 1] / 1e6);
	}

	private void measureEnter(EditorWindow window) {
		window.focus(Side.LOWER, window.shown(Side.LOWER).indexOf('\n') + 5);
		long[] nanos = new long[10];
		for (int i = 0; i < nanos.length; i++) {
			painted.set(0);
			window.press("Return");
			window.await("a divided clause to be painted", () -> painted.get() != 0);
			nanos[i] = painted.get() - pressed.get();
		}
		Arrays.sort(nanos);
		System.out.printf("dividing a clause: from key event to painted, median %.1f ms, longest %.1f ms%n",
				nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
	}

	/** The filter hears of a key before anybody else; the listener hears of painting after all others. */
	private void listen(EditorWindow window, StyledText text) {
		Display display = text.getDisplay();
		window.ask(() -> {
			display.addFilter(SWT.KeyDown, event -> {
				pressed.set(System.nanoTime());
				changed.set(false);
			});
			text.addExtendedModifyListener(event -> changed.set(true));
			text.addListener(SWT.Paint, event -> {
				if (changed.getAndSet(false)) {
					painted.set(System.nanoTime());
				}
			});
			return null;
		});
	}

	static DossierSession treaty() throws Exception {
		Optional<Path> file = SharedData.file("data/word/treaties/pta_449.typed.docx");
		if (file.isEmpty()) {
			System.out.println("typing: the shared texts are not here, so a text of the same size is generated");
			return Treaties.large(500, 6, "Each Party shall grant access to the vessels of the other Party. ".repeat(4));
		}
		return imported(Files.readAllBytes(file.get()));
	}

	private static DossierSession imported(byte[] file) throws UnreadableFileException {
		var dossier = new ImportTreaty(Engines.get(), file, "en").perform(new BasicMonitor()).dossier();
		dossier.addLayer("delegation", List.of());
		return new DossierSession(dossier, null);
	}
}
