package org.chancery.edit.properties;

import java.util.List;
import java.util.Optional;

import org.chancery.core.text.TypedText;
import org.chancery.edit.DossierSession;
import org.chancery.model.ChanceryFactory;
import org.chancery.model.LocalizedText;
import org.chancery.model.text.Text;

/** The properties of the text as a whole. */
final class TextProperties {

	private TextProperties() {
	}

	static List<Property> of(DossierSession session, String language) {
		Text text = session.dossier().dossier().getText();
		String title = in(text, language).map(LocalizedText::getText).orElse("");
		return List.of(
				new Property("title", "Text", "Title", title == null ? "" : title, List.of(),
						typed -> session.execute("Set title", () -> setTitle(text, language, TypedText.clean(typed).strip()))),
				new Property("languages", "Text", "Languages", String.join(", ", text.getLanguages()), List.of(), null));
	}

	private static void setTitle(Text text, String language, String title) {
		LocalizedText words = in(text, language).orElseGet(() -> {
			LocalizedText added = ChanceryFactory.eINSTANCE.createLocalizedText();
			added.setLanguage(language);
			text.getTitles().add(added);
			return added;
		});
		words.setText(title);
	}

	private static Optional<LocalizedText> in(Text text, String language) {
		return text.getTitles().stream().filter(each -> language.equals(each.getLanguage())).findFirst();
	}
}
