package org.chancery.negotiation.redline;

import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** Wordings of plain words. */
final class Wordings {

	private Wordings() {
	}

	static Wording plain(String words, String language) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		wording.getContent().add(run);
		return wording;
	}
}
