package org.chancery.ui.comparison;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.chancery.core.history.TextVersion;
import org.chancery.core.history.VersionSource;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.jobs.Background;
import org.eclipse.ui.IWorkbenchPage;

/** Reads texts beside the window and shows them compared. */
public final class TextLoading {

	private static final String NOW = "now";

	private TextLoading() {
	}

	/** Finds out beside the window which texts can be chosen, then lets a person choose. */
	public static void prepare(Consumer<CompareTextsModel> choose) {
		Optional<DossierSession> session = DossierSessions.get().current();
		session.ifPresent(DossierSession::endTyping);
		List<String> audiences = session.map(each -> each.audiences().stream().map(Audience::getName).toList()).orElse(List.of());
		VersionSource source = session.map(each -> each.versions().snapshot()).orElse(null);
		Background.start("Earlier versions", monitor -> {
			Map<String, List<TextVersion>> versions = new HashMap<>();
			audiences.forEach(each -> versions.put(each,
					source.versions(each).stream().filter(version -> !version.reason().equals(NOW)).toList()));
			return versions;
		}, versions -> {
			if (DossierSessions.get().current().equals(session)) {
				choose.accept(new CompareTextsModel(audiences, versions));
			}
		});
	}

	/** Reads what was chosen and opens the comparison. */
	public static void compare(IWorkbenchPage page, CompareTextsModel model) {
		Map<ParallelColumn, TextChoice> choices = new EnumMap<>(ParallelColumn.class);
		for (ParallelColumn column : ParallelColumn.values()) {
			Optional.ofNullable(model.choice(column)).ifPresent(choice -> choices.put(column, choice));
		}
		Optional<DossierSession> session = DossierSessions.get().current();
		TextReading reading = TextReading.begun();
		Background.start("Compare texts", monitor -> {
			Map<ParallelColumn, FixedSide> read = new EnumMap<>(ParallelColumn.class);
			for (Map.Entry<ParallelColumn, TextChoice> each : choices.entrySet()) {
				if (each.getValue().origin() != TextOrigin.OPEN) {
					read.put(each.getKey(), reading.read(each.getValue(), monitor));
				}
			}
			return read;
		}, read -> {
			if (DossierSessions.get().current().equals(session)) {
				show(page, choices, read);
			}
		});
	}

	private static void show(IWorkbenchPage page, Map<ParallelColumn, TextChoice> choices, Map<ParallelColumn, FixedSide> read) {
		Map<ParallelColumn, ComparedSide> sides = new EnumMap<>(ParallelColumn.class);
		choices.forEach((column, choice) -> sides.put(column, choice.origin() == TextOrigin.OPEN ? open(choice.audience()) : read.get(column)));
		Comparisons.open(page, new TreatyComparison(sides.get(ParallelColumn.ANCESTOR), sides.get(ParallelColumn.LEFT),
				sides.get(ParallelColumn.RIGHT)), null);
	}

	private static OpenSide open(String name) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		Audience audience = session.audiences().stream().filter(each -> each.getName().equals(name.strip())).findFirst()
				.orElse(session.audiences().getFirst());
		return new OpenSide(session, audience, DossierSessions.get().language());
	}
}
