package org.chancery.ui.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.Projector;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.ui.IWorkbenchPage;

/** Reads texts beside the window and shows them compared. What is read lives in memory alone. */
public final class TextLoading {

	private TextLoading() {
	}

	/** Reads what was chosen and opens the comparison. */
	public static void compare(IWorkbenchPage page, CompareTextsModel model) {
		Map<ParallelColumn, TextChoice> choices = new EnumMap<>(ParallelColumn.class);
		for (ParallelColumn column : ParallelColumn.values()) {
			Optional.ofNullable(model.choice(column)).ifPresent(choice -> choices.put(column, choice));
		}
		Optional<DossierSession> session = DossierSessions.get().current();
		String language = session.isPresent() ? DossierSessions.get().language() : null;
		Background.start("Compare texts", monitor -> {
			Map<ParallelColumn, FixedSide> read = new EnumMap<>(ParallelColumn.class);
			for (Map.Entry<ParallelColumn, TextChoice> each : choices.entrySet()) {
				if (each.getValue().origin() != TextOrigin.OPEN) {
					read.put(each.getKey(), read(each.getValue(), language, monitor));
				}
			}
			return read;
		}, read -> show(page, choices, read, session, language));
	}

	private static void show(IWorkbenchPage page, Map<ParallelColumn, TextChoice> choices, Map<ParallelColumn, FixedSide> read,
			Optional<DossierSession> session, String language) {
		if (!DossierSessions.get().current().equals(session)) {
			return;
		}
		Map<ParallelColumn, ComparedSide> sides = new EnumMap<>(ParallelColumn.class);
		choices.forEach((column, choice) -> sides.put(column,
				choice.origin() == TextOrigin.OPEN ? open(session.orElseThrow(), choice.audience(), language) : read.get(column)));
		Comparisons.open(page, new TreatyComparison(sides.get(ParallelColumn.ANCESTOR), sides.get(ParallelColumn.LEFT),
				sides.get(ParallelColumn.RIGHT)), null);
	}

	private static OpenSide open(DossierSession session, String name, String language) {
		Audience audience = session.audiences().stream().filter(each -> each.getName().equals(name)).findFirst()
				.orElse(session.audiences().getFirst());
		return new OpenSide(session, audience, language);
	}

	private static FixedSide read(TextChoice choice, String language, IProgressMonitor monitor)
			throws IOException, UnreadableFileException {
		Path place = choice.place();
		String name = place.getFileName().toString();
		try {
			if (choice.origin() == TextOrigin.WORD) {
				OpenDossier dossier = new ImportTreaty(Engines.get(), Files.readAllBytes(place), language)
						.perform(BasicMonitor.toMonitor(monitor)).dossier();
				return new FixedSide(name, Projector.project(dossier, dossier.audiences().getFirst(), drafting(dossier)));
			}
			OpenDossier dossier = Engines.get().dossierStore().open(place);
			return new FixedSide(name + ", " + choice.audience(), Projector.project(dossier, audience(dossier, choice), drafting(dossier)));
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(name + ": " + e.getMessage(), e);
		}
	}

	private static Audience audience(OpenDossier dossier, TextChoice choice) {
		return dossier.audience(choice.audience().strip()).orElseThrow(() -> new DossierException("The dossier has no audience “"
				+ choice.audience() + "” that can be opened; it has: "
				+ dossier.audiences().stream().map(Audience::getName).collect(Collectors.joining(", ")) + "."));
	}

	private static String drafting(OpenDossier dossier) {
		return dossier.dossier().getText().getLanguages().stream().findFirst().orElse("en");
	}
}
