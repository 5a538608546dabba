package org.chancery.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.core.exchange.ImportRemark;

/**
 * What the import of the open dossier did not understand. It is kept in memory until another dossier is opened, and
 * nowhere else. Belongs to the display thread.
 */
public final class ImportReport {
	private static final ImportReport INSTANCE = new ImportReport();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private String file = "";
	private List<ImportRemark> remarks = List.of();

	private ImportReport() {
		// A report quotes its treaty, so it goes with it.
		DossierSessions.get().addListener(session -> take("", List.of()));
	}

	/** The report of the workbench. */
	public static ImportReport get() {
		return INSTANCE;
	}

	/** The name of the file that was imported last; empty if none was. */
	public String file() {
		return file;
	}

	/** What was not understood, in the order of the file. */
	public List<ImportRemark> remarks() {
		return remarks;
	}

	/** Takes the report of an import. */
	public void take(String fileName, List<ImportRemark> found) {
		file = fileName;
		remarks = List.copyOf(found);
		listeners.forEach(Runnable::run);
	}

	/** Adds what is run when there is another report. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
