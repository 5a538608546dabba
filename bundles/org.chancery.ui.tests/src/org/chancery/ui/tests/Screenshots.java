package org.chancery.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

	private Screenshots() {
	}

	/** Saves what the display shows now as {@code NAME.png}; may be called on any thread. */
	public static Path take(String name) {
		Path file = FOLDER.resolve(name + ".png");
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			settle(display);
			save(display, file);
		});
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
