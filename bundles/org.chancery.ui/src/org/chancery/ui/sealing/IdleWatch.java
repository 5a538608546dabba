package org.chancery.ui.sealing;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.chancery.ui.jobs.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Locks when nobody has touched the workbench for a while. Belongs to the display thread. */
public final class IdleWatch {
	private static final int LOOK = 5_000;
	/** So many minutes later work that is under way is not waited for any longer. */
	private static final int PATIENCE = 5;
	private final LongSupplier clock;
	private final Runnable lock;
	private long touched;

	/**
	 * A watch that has just been touched.
	 *
	 * @param clock nanoseconds
	 * @param lock  what is done
	 */
	public IdleWatch(LongSupplier clock, Runnable lock) {
		this.clock = clock;
		this.lock = lock;
		touched = clock.getAsLong();
	}

	/** Begins to watch. */
	void begin(Display display) {
		Listener touch = event -> touched();
		for (int type : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel }) {
			display.addFilter(type, touch);
		}
		display.timerExec(LOOK, () -> again(display));
	}

	/** Somebody is there. */
	public void touched() {
		touched = clock.getAsLong();
	}

	/** Locks if keys are in memory and nobody has been there for so long. */
	public void look(int minutes, boolean keys, boolean working) {
		long idle = TimeUnit.NANOSECONDS.toMinutes(clock.getAsLong() - touched);
		if (minutes > 0 && keys && idle >= minutes && (!working || idle >= minutes + PATIENCE)) {
			touched();
			lock.run();
		}
	}

	private void again(Display display) {
		if (!display.isDisposed()) {
			look(SealingPreferences.minutes(), IdentityHolder.get().unlocked(), !Background.idle());
			display.timerExec(LOOK, () -> again(display));
		}
	}
}
