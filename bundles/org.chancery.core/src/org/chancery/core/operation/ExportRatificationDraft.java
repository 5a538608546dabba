package org.chancery.core.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;

import org.chancery.core.Engine;
import org.chancery.core.alternat.Alternat;
import org.chancery.core.alternat.AlternatCopy;
import org.chancery.core.alternat.AlternatRemark;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.DossierFactory;
import org.chancery.model.dossier.ExportRecord;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;

/**
 * Writes the ratification draft, in Word, one file for each party in which that party is named first. Either all files
 * appear or none. A dossier without parties gives one file.
 *
 * <p>
 * The exporter is handed a projection and nothing else, so no word that the audience may not read can reach a file.
 *
 * @param engine         with an exporter
 * @param dossier        the dossier; not changed
 * @param audience       whose text is written; null for the public one
 * @param parties        the parties that get a file; empty for all
 * @param language       BCP 47 tag; null for the drafting language
 * @param classification the line in the header of every page; empty for none
 * @param folder         where to; made if its parent exists. Files of the same names are replaced
 */
public record ExportRatificationDraft(Engine engine, OpenDossier dossier, Audience audience, List<Party> parties,
		String language, String classification, Path folder) {

	/**
	 * What was written.
	 *
	 * @param audience the name of the audience that it was made for
	 * @param files    the files in the order of the parties
	 * @param records  one record a file, for the holding of that audience; added to nothing yet, see {@link RememberExports}
	 * @param remarks  places where the parties are named together and that were left in the order of the text, each once
	 */
	public record Result(String audience, List<Path> files, List<ExportRecord> records, List<AlternatRemark> remarks) {
	}

	/**
	 * @param monitor told of the progress; if it is cancelled, nothing is written
	 * @throws DossierException     if the dossier does not have that language, or two of the files would have one name
	 * @throws IOException          if the disk fails; no file has been written
	 * @throws CancellationException if the monitor was cancelled
	 */
	public Result perform(Monitor monitor) throws IOException {
		Audience reader = audience != null ? audience : dossier.dossier().getAudience();
		Projection projection = Projector.project(dossier, reader, tongue());
		List<ProjectedParty> wanted = wanted(projection);
		List<String> names = names(projection, wanted);
		prepare();
		monitor.beginTask("Export for the audience " + reader.getName(), names.size());
		try (var files = new WrittenFiles(folder)) {
			var records = new ArrayList<ExportRecord>();
			Set<AlternatRemark> remarks = new LinkedHashSet<>();
			String text = textDigest(projection);
			for (int i = 0; i < names.size(); i++) {
				stopIfCancelled(monitor);
				monitor.subTask(names.get(i));
				AlternatCopy copy = copy(projection, wanted.isEmpty() ? null : wanted.get(i));
				remarks.addAll(copy.remarks());
				byte[] file = write(copy.projection(), monitor);
				files.write(names.get(i), file);
				records.add(record(projection.language(), wanted.isEmpty() ? null : wanted.get(i), file, text));
			}
			stopIfCancelled(monitor);
			return new Result(reader.getName(), files.publish(), records, List.copyOf(remarks));
		} finally {
			monitor.done();
		}
	}

	/**
	 * The names that the files will have, in the order of the parties.
	 *
	 * @throws DossierException as {@link #perform}
	 */
	public List<String> fileNames() {
		Audience reader = audience != null ? audience : dossier.dossier().getAudience();
		Projection projection = Projector.project(dossier, reader, tongue());
		return names(projection, wanted(projection));
	}

	private String tongue() {
		List<String> languages = dossier.dossier().getText().getLanguages();
		if (language == null && !languages.isEmpty()) {
			return languages.get(0);
		}
		if (!languages.contains(language)) {
			throw new DossierException("The text has no such language; it has " + String.join(", ", languages) + ".");
		}
		return language;
	}

	private List<ProjectedParty> wanted(Projection projection) {
		List<String> ids = parties.stream().map(Party::getId).toList();
		return projection.parties().stream().filter(party -> ids.isEmpty() || ids.contains(party.id())).toList();
	}

	private static List<String> names(Projection projection, List<ProjectedParty> wanted) {
		String stem = FileNames.slug(projection.title(), "treaty");
		String ending = " " + FileNames.code(projection.language()) + ".docx";
		if (wanted.isEmpty()) {
			return List.of(stem + ending);
		}
		List<String> names = wanted.stream().map(party -> stem + " (" + FileNames.code(party.code()) + ")" + ending).toList();
		if (new HashSet<>(names).size() < names.size() || wanted.stream().anyMatch(p -> FileNames.code(p.code()).isEmpty())) {
			throw new DossierException("Each party needs a code of its own, in letters and digits, for the name of its file.");
		}
		return names;
	}

	private void prepare() {
		Path parent = folder.toAbsolutePath().getParent();
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new DossierException("There is a file where the folder for the drafts should be; choose another place.");
		}
		if (!Files.isDirectory(folder) && (parent == null || !Files.isDirectory(parent))) {
			throw new DossierException("The folder in which the drafts' folder should lie does not exist; make it first.");
		}
	}

	private static AlternatCopy copy(Projection projection, ProjectedParty holder) {
		return holder == null ? new AlternatCopy(projection, List.of())
				: Alternat.of(projection, Alternat.order(projection, holder.id()));
	}

	private byte[] write(Projection copy, Monitor monitor) throws IOException {
		var options = new DraftOptions(copy.parties(), classification == null ? "" : classification);
		var out = new ByteArrayOutputStream();
		engine.wordExporter().writeRatificationDraft(copy, options, out, new StepMonitor(monitor));
		return out.toByteArray();
	}

	private ExportRecord record(String tongue, ProjectedParty holder, byte[] file, String text) {
		ExportRecord record = Ids.identify(DossierFactory.eINSTANCE.createExportRecord());
		record.setDate(LocalDate.now());
		record.setLanguage(tongue);
		record.setFileDigest(HexFormat.of().formatHex(Digests.sha256().digest(file)));
		record.setFile(file);
		record.setTextDigest(text);
		record.setParty(holder == null ? null : (Party) dossier.find(holder.id()));
		return record;
	}

	/** SHA-256 over labels, headings and words of all clauses in order, a line each, in NFC and UTF-8. */
	private static String textDigest(Projection projection) {
		MessageDigest digest = Digests.sha256();
		projection.all().forEach(clause -> digest.update(line(clause)));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static byte[] line(ProjectedClause clause) {
		String words = clause.number().label() + '\t' + (clause.heading() == null ? "" : clause.heading()) + '\t'
				+ clause.text() + '\n';
		return Normalizer.normalize(words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
	}

	private static void stopIfCancelled(Monitor monitor) {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
	}
}
