package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projector;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionListener;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/**
 * Divides, joins, moves and levels clauses of a treaty of 145,000 words by keys, takes it all back, and prints how long
 * it takes from the key until the change is painted, and how long the window was busy at a stretch because of it. It
 * fails if what is shown is not what the dossier says, not if a machine is slow.
 */
class StructureSpeedTest {

	private static final int TIMES = 10;
	/** Milliseconds in which whatever was put off by a command is done too. */
	private static final int AFTERMATH = 300;

	private final AtomicBoolean changed = new AtomicBoolean();
	private final AtomicLong painted = new AtomicLong();
	private final AtomicLong woken = new AtomicLong();
	private final AtomicLong busiest = new AtomicLong();
	private final List<Long> all = new ArrayList<>();
	private EditorWindow window;

	@Test
	void printsTheTimeFromKeyToPaint() throws Exception {
		DossierSession session = TypingSpeedTest.treaty();
		ProjectedClause article = session.projection(Treaties.publicOf(session), "en").all()
				.filter(StructureSpeedTest::isOfParagraphs)
				.max(Comparator.comparingInt(each -> each.clauses().size())).orElseThrow();
		window = EditorWindow.open(session, article.id());
		try {
			listen(session);
			measureAll(article.clauses().get(1).text());
			System.out.printf("changing clauses, all together: from key to painted, %s%n", summary(all));
			for (Audience audience : session.audiences()) {
				assertEquals(Projector.project(session.dossier(), audience, "en").clauses(),
						window.ask(() -> session.projection(audience, "en").clauses()));
			}
		} finally {
			window.close();
		}
	}

	private static boolean isOfParagraphs(ProjectedClause clause) {
		return clause.kind() == ClauseKind.ARTICLE
				&& clause.clauses().stream().filter(each -> each.kind() == ClauseKind.PARAGRAPH).count() > 2
				&& clause.clauses().getFirst().kind() == ClauseKind.PARAGRAPH && clause.clauses().get(1).text().length() > 30;
	}

	private void measureAll(String words) {
		focus(words);
		measure("dividing", "Return", "Return");
		measure("joining", "BackSpace", "BackSpace");
		measure("undoing", "ctrl+z", "ctrl+z");
		measure("redoing", "ctrl+y", "ctrl+y");
		measure("undoing again", "ctrl+z", "ctrl+z");
		measure("undoing divisions", "ctrl+z", "ctrl+z");
		focus(words);
		measure("down and up a level", "Tab", "shift+Tab");
		measure("moving", "alt+Down", "alt+Up");
	}

	private void focus(String words) {
		window.await("the clause", () -> window.shown(Side.LOWER).contains(words));
		window.focus(Side.LOWER, window.shown(Side.LOWER).indexOf(words) + 5);
	}

	private void measure(String what, String keys, String others) {
		List<Long> nanos = new ArrayList<>();
		List<Long> busy = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			busiest.set(0);
			painted.set(0);
			long pressed = System.nanoTime();
			window.press(i % 2 == 0 ? keys : others);
			await(what + " " + (i + 1));
			nanos.add(painted.get() - pressed);
			pause(AFTERMATH);
			busy.add(busiest.get());
		}
		all.addAll(nanos);
		System.out.printf("%s: from key to painted, %s; busy at a stretch, %s%n", what, summary(nanos), summary(busy));
	}

	private static String summary(List<Long> nanos) {
		List<Long> sorted = nanos.stream().sorted().toList();
		return "median %.1f ms, 95th percentile %.1f ms, longest %.1f ms".formatted(sorted.get(sorted.size() / 2) / 1e6,
				sorted.get(sorted.size() * 95 / 100) / 1e6, sorted.getLast() / 1e6);
	}

	/** Asks the display nothing meanwhile, so that only the command keeps it busy. */
	private void await(String what) {
		window.await(what, () -> {
			pause(1);
			return painted.get() != 0;
		});
	}

	private void listen(DossierSession session) {
		var text = window.column(Side.LOWER);
		Display display = text.getDisplay();
		SessionListener listener = change -> changed.set(true);
		window.ask(() -> {
			woken.set(System.nanoTime());
			session.addListener(listener);
			text.addListener(SWT.Paint, event -> {
				if (changed.getAndSet(false)) {
					painted.set(System.nanoTime());
				}
			});
			display.addListener(SWT.PostExternalEventDispatch, event -> woken.set(System.nanoTime()));
			display.addListener(SWT.PreExternalEventDispatch,
					event -> busiest.accumulateAndGet(System.nanoTime() - woken.get(), Math::max));
			return null;
		});
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
