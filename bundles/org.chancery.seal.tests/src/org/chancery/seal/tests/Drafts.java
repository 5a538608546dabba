package org.chancery.seal.tests;

import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.projection.Projector;
import org.chancery.core.projection.TextLayout;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** Small dossiers and changes to them. */
final class Drafts {

	private Drafts() {
	}

	/** A treaty of so many articles, public, with an empty layer for each audience that is named, each above the one before. */
	static OpenDossier treaty(int articles, String... audiences) {
		OpenDossier dossier = OpenDossier.create("Agreement on Fisheries", List.of("en"));
		for (int i = 0; i < articles; i++) {
			dossier.dossier().getText().getClauses().add(article("Each Party shall grant access to quota " + i + "."));
		}
		Layer below = null;
		for (String name : audiences) {
			below = dossier.addLayer(name, below == null ? List.of() : List.of(below.getAudience()));
		}
		return dossier;
	}

	static Clause article(String words) {
		Clause clause = TextFactory.eINSTANCE.createClause();
		clause.setKind(ClauseKind.ARTICLE);
		clause.getWordings().add(wording(words));
		return clause;
	}

	private static Wording wording(String words) {
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage("en");
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		wording.getContent().add(run);
		return wording;
	}

	/** Writes words into an article of the public text. */
	static void reword(OpenDossier dossier, int article, String words) {
		((Run) dossier.dossier().getText().getClauses().get(article).getWordings().get(0).getContent().get(0)).setText(words);
	}

	/** Words of an audience's own about an article. */
	static void privately(OpenDossier dossier, String audience, int article, String words) {
		Layer layer = (Layer) dossier.holding(dossier.audience(audience).orElseThrow());
		new SetPrivateWording(dossier, layer, dossier.dossier().getText().getClauses().get(article), wording(words)).perform();
	}

	/** The text that an audience sees. */
	static String text(OpenDossier dossier, String audience) {
		return TextLayout.of(Projector.project(dossier, dossier.audience(audience).orElseThrow(), "en"));
	}
}
