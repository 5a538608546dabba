package org.chancery.ui.jobs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Work that takes time, done beside the window. What it finds is handed to the display thread; what goes wrong is shown
 * in one line. Neither a message nor the log ever quotes the text of a treaty.
 */
public final class Background {

	/** The family of all jobs started here. */
	public static final Object FAMILY = new Object();

	/** The work itself. It touches nothing that belongs to the display thread. */
	@FunctionalInterface
	public interface Work<T> {

		/** Does the work; asked to stop, it may throw {@link CancellationException}. */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private Background() {
	}

	/**
	 * Starts work.
	 *
	 * @param name   what a person reads in the progress view
	 * @param done   called on the display thread with the result
	 * @param failed called on the display thread, before the message is shown, if the work failed or was cancelled
	 */
	public static <T> Job start(String name, Work<T> work, Consumer<T> done, Runnable failed) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = work.run(monitor);
					display.asyncExec(() -> finish(done, result));
					return Status.OK_STATUS;
				} catch (CancellationException | OperationCanceledException e) {
					display.asyncExec(failed);
					return Status.CANCEL_STATUS;
				} catch (Exception e) {
					display.asyncExec(() -> {
						failed.run();
						show(name, sentence(e));
					});
					return Status.CANCEL_STATUS;
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** Starts work of which nothing is left to do when it failed. */
	public static <T> Job start(String name, Work<T> work, Consumer<T> done) {
		return start(name, work, done, () -> {
		});
	}

	/**
	 * Does work and waits until it has ended, with the window kept alive; also while the workbench closes. To be called on
	 * the display thread. What goes wrong is shown in one line.
	 *
	 * @return whether it was done
	 */
	public static boolean await(String name, Work<?> work) {
		Display display = Display.getCurrent();
		AtomicReference<Optional<Exception>> outcome = new AtomicReference<>();
		Job job = Job.create(name, monitor -> {
			try {
				work.run(monitor);
				outcome.set(Optional.empty());
			} catch (Exception e) {
				outcome.set(Optional.of(e));
			}
			display.wake();
		});
		job.schedule();
		while (outcome.get() == null && !display.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		Optional<Exception> failure = outcome.get() == null ? Optional.empty() : outcome.get();
		failure.filter(e -> !(e instanceof CancellationException)).ifPresent(e -> show(name, sentence(e)));
		return outcome.get() != null && failure.isEmpty();
	}

	/** Whether no work is under way. */
	public static boolean idle() {
		return Job.getJobManager().find(FAMILY).length == 0;
	}

	/** Runs a change on the display thread and shows in one line if the dossier does not allow it. */
	public static boolean attempt(String name, ICoreRunnable change) {
		try {
			change.run(null);
			return true;
		} catch (Exception e) {
			show(name, sentence(e));
			return false;
		}
	}

	/** What a person is told of a failure. */
	public static String sentence(Exception failure) {
		return switch (failure) {
		case DossierException e -> e.getMessage();
		case UnreadableFileException e -> e.getMessage();
		case NoSuchFileException e -> "There is no such file or folder: " + e.getFile();
		case AccessDeniedException e -> "This must not be read or written: " + e.getFile();
		case FileAlreadyExistsException e -> "There is such a file already: " + e.getFile();
		case IOException e -> "The disk did not take or give the data; look whether it is full or was taken away.";
		default -> {
			// The class alone: a message may quote what it worked on.
			ILog.of(Background.class).error("Failed: " + failure.getClass().getName());
			yield "Chancery could not do this because of a fault of its own (" + failure.getClass().getSimpleName()
					+ "). The dossier is as it was.";
		}
		};
	}

	/** Shows one line. */
	public static void show(String title, String sentence) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		MessageDialog.openError(shell, title, sentence);
	}

	private static <T> void finish(Consumer<T> done, T result) {
		if (!PlatformUI.getWorkbench().isClosing()) {
			done.accept(result);
		}
	}
}
