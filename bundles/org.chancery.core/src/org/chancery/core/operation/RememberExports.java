package org.chancery.core.operation;

import java.util.List;
import java.util.stream.IntStream;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.ExportRecord;
import org.eclipse.emf.common.util.EList;

/**
 * Keeps in a dossier what was exported of it, in the holding of the audience for which it was, so that it is known by its
 * content when it comes back. The files themselves are kept too, of the latest exports; of older ones the digests.
 *
 * @param dossier  changed, not saved
 * @param audience whose text was exported
 * @param records  what was exported
 */
public record RememberExports(OpenDossier dossier, Audience audience, List<ExportRecord> records) {

	/** How many bytes of files a holding keeps. */
	private static final long MOST_BYTES = 24L << 20;

	/**
	 * Adds the records, the latest last; one of the same file takes the place of the earlier one.
	 *
	 * @return whether the dossier changed: files that were the latest before are known already
	 */
	public boolean perform() {
		EList<ExportRecord> known = dossier.holding(audience).getExports();
		if (areLatestOf(known)) {
			return false;
		}
		for (ExportRecord record : records) {
			known.removeIf(each -> each.getFileDigest() != null && each.getFileDigest().equals(record.getFileDigest()));
			known.add(record);
		}
		long bytes = 0;
		for (ExportRecord record : known.reversed()) {
			bytes += record.getFile() == null ? 0 : record.getFile().length;
			if (bytes > MOST_BYTES) {
				record.setFile(null);
			}
		}
		return true;
	}

	private boolean areLatestOf(List<ExportRecord> known) {
		int first = known.size() - records.size();
		return first >= 0 && IntStream.range(0, records.size()).allMatch(i -> records.get(i).getFileDigest() != null
				&& records.get(i).getFileDigest().equals(known.get(first + i).getFileDigest()));
	}
}
