package org.chancery.edit.properties;

import java.util.List;
import java.util.Optional;

import org.chancery.core.text.SetTitle;
import org.chancery.core.text.TypedText;
import org.chancery.edit.DossierSession;
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
						typed -> session.execute("Set title", () -> new SetTitle(session.dossier(), language, TypedText.clean(typed).strip()).perform())),
				new Property("languages", "Text", "Languages", String.join(", ", text.getLanguages()), List.of(), null));
	}

	private static Optional<LocalizedText> in(Text text, String language) {
		return text.getTitles().stream().filter(each -> language.equals(each.getLanguage())).findFirst();
	}
}
