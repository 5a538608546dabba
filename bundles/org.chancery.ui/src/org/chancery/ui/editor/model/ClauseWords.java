package org.chancery.ui.editor.model;

import java.util.Optional;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.text.InlineSequence;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/**
 * The words of one clause as one audience reads and changes them: where the clause is another audience's, changing them
 * makes private words.
 */
final class ClauseWords {

	private final OpenDossier dossier;
	private final Audience audience;
	private final Clause clause;
	private final String language;

	ClauseWords(OpenDossier dossier, Audience audience, Clause clause, String language) {
		this.dossier = dossier;
		this.audience = audience;
		this.clause = clause;
		this.language = language;
	}

	/** The clause of that id; an exception with a line for a person if it is gone. */
	static Clause clause(OpenDossier dossier, String id) {
		if (dossier.find(id) instanceof Clause clause) {
			return clause;
		}
		throw new DossierException("The clause is no longer part of the dossier.");
	}

	/** Whether the audience itself holds the clause. */
	boolean own() {
		return dossier.holdingOf(clause) == dossier.holding(audience);
	}

	InlineSequence read() {
		return current().map(wording -> InlineSequence.copyOf(wording.getContent())).orElse(InlineSequence.EMPTY);
	}

	String heading() {
		String heading = own() ? current().map(Wording::getHeading).orElse(null) : inheritedHeading();
		return heading == null ? "" : heading;
	}

	void write(InlineSequence words) {
		change(fresh -> {
			fresh.getContent().clear();
			fresh.getContent().addAll(words.toInlines());
		}, words);
	}

	void writeHeading(String heading) {
		if (own()) {
			ownWording().setHeading(heading.isEmpty() ? null : heading);
			return;
		}
		Wording fresh = copy();
		fresh.setHeading(heading);
		new SetPrivateWording(dossier, (Layer) dossier.holding(audience), clause, fresh).perform();
	}

	/** Takes the private words of the audience away, so that it reads the lower ones again. */
	boolean revert() {
		if (!(dossier.holding(audience) instanceof Layer layer)) {
			return false;
		}
		Optional<PrivateWording> words = PrivateTexts.wording(layer, clause, language)
				.or(() -> PrivateTexts.omission(layer, clause));
		words.ifPresent(layer.getPrivateWordings()::remove);
		return words.isPresent();
	}

	private void change(java.util.function.Consumer<Wording> change, InlineSequence words) {
		if (own()) {
			RewriteInlines.of(ownWording(), words);
			return;
		}
		Wording fresh = copy();
		change.accept(fresh);
		new SetPrivateWording(dossier, (Layer) dossier.holding(audience), clause, fresh).perform();
	}

	/** What would be changed: the private words there are, or a copy of the words below without their heading. */
	private Wording copy() {
		Optional<PrivateWording> known = PrivateTexts.wording((Layer) dossier.holding(audience), clause, language);
		if (known.isPresent()) {
			return org.eclipse.emf.ecore.util.EcoreUtil.copy(known.get().getWording());
		}
		Wording fresh = TextFactory.eINSTANCE.createWording();
		fresh.setLanguage(language);
		fresh.getContent().addAll(read().toInlines());
		return fresh;
	}

	private Optional<Wording> current() {
		if (own()) {
			return inLanguage();
		}
		Optional<Wording> found = Optional.empty();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(audience)) {
			if (holding instanceof Layer layer) {
				found = PrivateTexts.wording(layer, clause, language).map(PrivateWording::getWording).or(held(found));
			}
		}
		return found.or(this::inLanguage);
	}

	private String inheritedHeading() {
		String heading = inLanguage().map(Wording::getHeading).orElse(null);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(audience)) {
			if (holding instanceof Layer layer) {
				String other = PrivateTexts.wording(layer, clause, language).map(w -> w.getWording().getHeading()).orElse(null);
				heading = other == null ? heading : other;
			}
		}
		return heading;
	}

	private static java.util.function.Supplier<Optional<Wording>> held(Optional<Wording> found) {
		return () -> found;
	}

	private Optional<Wording> inLanguage() {
		return clause.getWordings().stream().filter(w -> language.equals(w.getLanguage())).findFirst();
	}

	private Wording ownWording() {
		return inLanguage().orElseGet(() -> {
			Wording wording = TextFactory.eINSTANCE.createWording();
			wording.setLanguage(language);
			clause.getWordings().add(wording);
			return wording;
		});
	}
}
