package org.chancery.ui.sealing;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projector;
import org.chancery.core.sealing.SavedMerge;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.TextPresenter;
import org.chancery.ui.TextPresenter.NamedText;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;

/** Shows saved states side by side, or beside the open text. */
final class StateComparison {
	private final IWorkbenchPage page;
	private final SealedDossier kept;
	private final String language = DossierSessions.get().language();

	StateComparison(IWorkbenchPage page, SealedDossier kept) {
		this.page = page;
		this.kept = kept;
	}

	/** A state beside the text as it stands now. */
	void withNow(SavedVersion state) {
		Background.start("Read saved state", monitor -> IdentityHolder.get().use(identity -> named(state)),
				theirs -> presenter().ifPresent(each -> each.compareWithOpen(state.audience(), null, theirs, null)));
	}

	/** Two states of one audience, the earlier on the left. */
	void both(SavedVersion one, SavedVersion other) {
		if (!one.audience().equals(other.audience())) {
			Background.show("Compare", "Choose two states of the same audience.");
			return;
		}
		boolean ordered = !other.made().isBefore(one.made());
		Background.start("Read saved states", monitor -> IdentityHolder.get().use(identity -> List.of(named(ordered ? one : other),
				named(ordered ? other : one))), texts -> presenter().ifPresent(each -> each.compare(texts.getFirst(), texts.getLast())));
	}

	/**
	 * What a merge put beside the text as it stands now, and what both come from. What is taken over from it is a step that
	 * can be undone and is saved with the dossier.
	 *
	 * @param merged a state that two were brought together in
	 */
	void merge(SavedVersion merged) {
		Background.start("Read merged states", monitor -> IdentityHolder.get().use(identity -> {
			SavedMerge merge = SavedMerge.in(kept.history(merged.audience())).stream().filter(each -> each.merged().id().equals(merged.id()))
					.findFirst().orElseThrow(() -> new DossierException("This state is not one in which two were brought together."));
			return new NamedText[] { merge.base().isPresent() ? named(merge.base().get()) : null, named(merge.other()) };
		}), texts -> presenter().ifPresent(each -> each.compareWithOpen(merged.audience(), texts[0], texts[1], null)));
	}

	/** The name of a state, as it stands above its text. */
	static String name(SavedVersion state) {
		String reason = state.reason().substring(0, 1).toUpperCase(Locale.ROOT) + state.reason().substring(1);
		return reason + " by " + state.author() + ", " + SealingTimes.of(state.made(), ZoneId.systemDefault());
	}

	private NamedText named(SavedVersion state) throws UnreadableFileException, IOException {
		OpenDossier then = kept.state(state.audience(), state.id());
		String spoken = then.dossier().getText().getLanguages().contains(language) ? language
				: then.dossier().getText().getLanguages().stream().findFirst().orElse(language);
		return new NamedText(name(state), Projector.project(then, then.audience(state.audience()).orElseThrow(), spoken));
	}

	private Optional<TextPresenter> presenter() {
		Optional<TextPresenter> found = Optional.ofNullable(Adapters.adapt(page, TextPresenter.class));
		if (found.isEmpty()) {
			Background.show("Compare", "Texts cannot be compared in this installation.");
		}
		return found;
	}
}
