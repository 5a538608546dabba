package org.chancery.ui.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.history.VersionSource;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.Projector;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.VersionWords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;

/**
 * Reads texts that a person chose, other than the open one, in a job. What is read lives in memory alone.
 *
 * @param versions the states of the open dossier's texts; null if none is open
 * @param language BCP 47 tag in which the open dossier is shown; null if none is open
 */
public record TextReading(VersionSource versions, String language) {

	/** For texts that are chosen now. To be called on the display thread. */
	public static TextReading begun() {
		Optional<DossierSession> session = DossierSessions.get().current();
		return new TextReading(session.map(each -> each.versions().snapshot()).orElse(null),
				session.map(each -> DossierSessions.get().language()).orElse(null));
	}

	/** Reads one. */
	public FixedSide read(TextChoice choice, IProgressMonitor monitor) throws IOException, UnreadableFileException {
		return switch (choice.origin()) {
		case VERSION -> new FixedSide(VersionWords.of(choice.version(), ZoneId.systemDefault()) + ", " + choice.audience(),
				versions.projection(choice.version(), choice.audience(), language));
		case WORD, DOSSIER -> readPlace(choice, monitor);
		case OPEN -> throw new IllegalArgumentException("the open text is not read, it is there");
		};
	}

	private FixedSide readPlace(TextChoice choice, IProgressMonitor monitor) throws IOException, UnreadableFileException {
		Path place = choice.place();
		String name = place.getFileName().toString();
		try {
			return switch (choice.origin()) {
			case WORD -> {
				OpenDossier dossier = new ImportTreaty(Engines.get(), Files.readAllBytes(place), language)
						.perform(BasicMonitor.toMonitor(monitor)).dossier();
				yield new FixedSide(name, Projector.project(dossier, dossier.audiences().getFirst(), drafting(dossier)));
			}
			default -> {
				OpenDossier dossier = Engines.get().dossierStore().open(place);
				yield new FixedSide(name + ", " + choice.audience().strip(),
						Projector.project(dossier, audience(dossier, choice), drafting(dossier)));
			}
			};
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(name + ": " + e.getMessage(), e);
		}
	}

	private static Audience audience(OpenDossier dossier, TextChoice choice) {
		return dossier.audience(choice.audience().strip()).orElseThrow(() -> new DossierException("The dossier has no audience “"
				+ choice.audience().strip() + "” that can be opened; it has: "
				+ dossier.audiences().stream().map(Audience::getName).collect(Collectors.joining(", ")) + "."));
	}

	private static String drafting(OpenDossier dossier) {
		return dossier.dossier().getText().getLanguages().stream().findFirst().orElse("en");
	}
}
