package org.chancery.ui.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.sealing.SealedSessions;

/**
 * A text that leaves a dossier as a file. Whatever the workbench exports goes through here, so that a sealed dossier's
 * access log has it.
 *
 * @param session  the dossier; empty if the text is of none
 * @param audience the audience whose words the file holds
 * @param what     one line for the log, without words of the text
 */
public record Export(Optional<DossierSession> session, String audience, String what) {

	/** Of the open dossier, if there is one that has such an audience. */
	public static Export ofOpen(String audience, String what) {
		return new Export(DossierSessions.get().current().filter(each -> each.dossier().audience(audience).isPresent()), audience, what);
	}

	/** Of a dossier. */
	public static Export of(DossierSession session, String audience, String what) {
		return new Export(Optional.of(session), audience, what);
	}

	/** Writes the file, whole or not at all, and records it. To be called in a job. */
	public Path write(Path file, WholeFile.Content content) throws Exception {
		Path written = WholeFile.write(file, content);
		record();
		return written;
	}

	/** Records that it was written; does nothing for a plain dossier. To be called in a job. */
	public void record() throws IOException, UnreadableFileException {
		var kept = session.flatMap(SealedSessions::kept);
		if (kept.isPresent()) {
			IdentityHolder.get().use(identity -> {
				identity.recordExport(kept.get().open(), audience, what);
				return true;
			});
		}
	}
}
