package org.chancery.ui.comparison.views;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.core.exchange.TablePaper;
import org.chancery.ui.Engines;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangesCsv;
import org.chancery.ui.comparison.model.ChangesPaper;
import org.chancery.ui.jobs.Background;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes the changes of a comparison to a Word file or as comma-separated values; nothing but what the texts show. */
final class ChangesExport {

	private ChangesExport() {
	}

	/** Asks where to, names the audiences whose words go there, and writes beside the window. */
	static void ask(Shell shell, List<ChangeLine> changes, TreatyComparison comparison) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText("Export changes");
		dialog.setFilterExtensions(new String[] { "*.docx", "*.csv" });
		dialog.setFilterNames(new String[] { "Word (*.docx)", "Comma-separated values (*.csv)" });
		dialog.setFileName("changes.docx");
		dialog.setOverwrite(true);
		dialog.setFilterPath(LastPlaces.folder().toString());
		String chosen = dialog.open();
		if (chosen != null && confirmed(shell, comparison)) {
			write(Path.of(chosen), changes, comparison);
		}
	}

	/** Who may read it is said before it is written. */
	private static boolean confirmed(Shell shell, TreatyComparison comparison) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, "Export changes", "The file will hold words that these read: "
				+ audiences(comparison) + ". Write it?", 0, "&Write", "Cancel") == 0;
	}

	private static void write(Path file, List<ChangeLine> changes, TreatyComparison comparison) {
		LastPlaces.rememberFolder(file.getParent());
		String left = comparison.left().name();
		String right = comparison.right().name();
		String classification = audiences(comparison);
		String language = comparison.right().projection().language();
		Background.start("Export changes", monitor -> {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
				return Files.write(file, ChangesCsv.of(changes, left, right).getBytes(StandardCharsets.UTF_8));
			}
			TablePaper paper = ChangesPaper.of(changes, left, right, classification, language);
			var bytes = new ByteArrayOutputStream();
			Engines.get().tablePaperWriter().writeTablePaper(paper, bytes, BasicMonitor.toMonitor(monitor));
			return Files.write(file, bytes.toByteArray());
		}, written -> {
			// The file is there; nothing is to be shown.
		});
	}

	private static String audiences(TreatyComparison comparison) {
		return Stream.of(comparison.left(), comparison.right()).map(each -> each.projection().audience()).distinct()
				.collect(Collectors.joining(", "));
	}
}
