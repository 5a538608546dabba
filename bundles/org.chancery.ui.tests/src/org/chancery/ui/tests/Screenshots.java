package org.chancery.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of the window, left where the build is told to ({@code chancery.screenshots}). */
public final class Screenshots {
	private static final Path FOLDER = Path.of(System.getProperty("chancery.screenshots", "target/screenshots"));

	/** Milliseconds that animated widgets take to reach their last frame. */
	private static final int PAINTING = 300;

	private Screenshots() {
	}

	/** Saves what the display shows now as {@code NAME.png}; to be called off the display thread. */
	public static Path take(String name) {
		Path file = FOLDER.resolve(name + ".png");
		Display display = PlatformUI.getWorkbench().getDisplay();
		CompletableFuture<Void> taken = new CompletableFuture<>();
		display.asyncExec(() -> display.timerExec(PAINTING, () -> {
			try {
				settle(display);
				save(display, file);
				taken.complete(null);
			} catch (RuntimeException | Error e) {
				taken.completeExceptionally(e);
			}
		}));
		taken.join();
		return file;
	}

	private static void settle(Display display) {
		for (Shell shell : display.getShells()) {
			shell.update();
		}
		while (display.readAndDispatch()) {
			// until everything that was asked to be painted is painted
		}
	}

	private static void save(Display display, Path file) {
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		GC screen = new GC(display);
		try {
			Files.createDirectories(file.getParent());
			screen.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			screen.dispose();
			image.dispose();
		}
	}
}
