package org.chancery.core.text;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.ChanceryFactory;
import org.chancery.model.LocalizedText;
import org.chancery.model.text.Text;

/**
 * Gives the treaty its title in one language. All audiences have it in common.
 *
 * @param title empty for none
 */
public record SetTitle(OpenDossier dossier, String language, String title) {

	/** Does it. */
	public void perform() {
		Text text = dossier.dossier().getText();
		LocalizedText words = text.getTitles().stream().filter(each -> language.equals(each.getLanguage())).findFirst().orElseGet(() -> {
			LocalizedText added = ChanceryFactory.eINSTANCE.createLocalizedText();
			added.setLanguage(language);
			text.getTitles().add(added);
			return added;
		});
		words.setText(title);
	}
}
