package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Waits until something holds in the window: it is asked on the display thread between two events. */
public final class Waiting {
	private static final int LONGEST_SECONDS = 60;
	private static final int PAUSE = 15;

	private Waiting() {
	}

	/** The display of the workbench. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Waits, off the display thread, until the condition holds. */
	public static void until(String what, BooleanSupplier condition) {
		CompletableFuture<Void> holds = new CompletableFuture<>();
		display().asyncExec(() -> ask(condition, holds));
		try {
			holds.get(LONGEST_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			holds.cancel(false);
			fail("it never happened: " + what);
		} catch (ExecutionException e) {
			fail(what, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			fail("interrupted: " + what);
		}
	}

	private static void ask(BooleanSupplier condition, CompletableFuture<Void> holds) {
		if (holds.isDone()) {
			return;
		}
		try {
			if (condition.getAsBoolean()) {
				holds.complete(null);
			} else {
				display().timerExec(PAUSE, () -> ask(condition, holds));
			}
		} catch (RuntimeException | Error e) {
			holds.completeExceptionally(e);
		}
	}
}
