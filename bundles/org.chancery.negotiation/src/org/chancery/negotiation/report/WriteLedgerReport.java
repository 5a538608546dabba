package org.chancery.negotiation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaperWriter;
import org.eclipse.emf.common.util.Monitor;

/**
 * Writes the report in three columns as a Word file. It holds what the audience of the report reads and says so on every
 * page. The file appears when it is complete; one of the same name is replaced.
 *
 * @param writer   of Word files
 * @param report   what is written
 * @param treaty   title of the treaty; empty for none
 * @param language BCP 47 tag of the words in the ledger
 * @param file     where to; its folder exists
 */
public record WriteLedgerReport(TablePaperWriter writer, ThreeColumnReport report, String treaty, String language, Path file) {

	/**
	 * @throws DossierException if there is no such folder
	 * @throws IOException      if the disk fails; nothing was written
	 */
	public void perform(Monitor monitor) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
			throw new DossierException("The report needs a file name in a folder that exists.");
		}
		Path beside = Files.createTempFile(folder, ".report", ".docx");
		try {
			try (OutputStream out = Files.newOutputStream(beside)) {
				writer.writeTablePaper(paper(), out, monitor);
			}
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** What the file says. */
	public TablePaper paper() {
		return ReportPaper.of(report, treaty, language);
	}
}
