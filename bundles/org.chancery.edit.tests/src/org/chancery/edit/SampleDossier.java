package org.chancery.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.resource.Resource;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.AddPrivateClause;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.model.dossier.Layer;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** Dossiers of any size, the same for the same seed, ids apart. */
final class SampleDossier {

	private static final List<String> WORDS = List.of("each", "Party", "shall", "grant", "access", "to", "vessels", "of", "the",
			"other", "within", "agreed", "quotas", "and", "notify", "any", "measure");

	private final Random random;
	private final OpenDossier dossier = OpenDossier.create("Agreement", List.of("en", "fr"));

	private SampleDossier(long seed) {
		random = new Random(seed);
	}

	/** Chapters of ten articles of five paragraphs of three subparagraphs, with two layers above. */
	static OpenDossier of(int chapters, long seed) {
		var sample = new SampleDossier(seed);
		sample.fill(chapters);
		return sample.dossier;
	}

	/** What a save would write, all resources one behind the other. */
	static String bytes(OpenDossier dossier) {
		var all = new ByteArrayOutputStream();
		try {
			for (Resource resource : dossier.resources().getResources()) {
				resource.save(all, null);
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return all.toString(StandardCharsets.UTF_8);
	}

	private void fill(int chapters) {
		Layer allies = dossier.addLayer("allies", List.of());
		Layer delegation = dossier.addLayer("delegation", List.of(allies.getAudience()));
		Clause target = null;
		for (int i = 0; i < chapters; i++) {
			Clause chapter = clause(ClauseKind.CHAPTER, 0);
			for (int j = 0; j < 10; j++) {
				Clause article = clause(ClauseKind.ARTICLE, 0);
				chapter.getClauses().add(article);
				for (int k = 0; k < 5; k++) {
					article.getClauses().add(paragraph(target == null ? article : target));
				}
				target = article;
			}
			dossier.dossier().getText().getClauses().add(chapter);
			addPrivate(i % 2 == 0 ? allies : delegation, chapter);
		}
	}

	private Clause paragraph(Clause cited) {
		Clause paragraph = clause(ClauseKind.PARAGRAPH, 20);
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(cited);
		paragraph.getWordings().getFirst().getContent().add(reference);
		for (int i = 0; i < 3; i++) {
			paragraph.getClauses().add(clause(ClauseKind.SUBPARAGRAPH, 12));
		}
		return paragraph;
	}

	private void addPrivate(Layer layer, Clause chapter) {
		Clause third = chapter.getClauses().get(2);
		AddPrivateClause.after(dossier, layer, clause(ClauseKind.ARTICLE, 10), third).perform();
		AddPrivateClause.firstIn(dossier, layer, clause(ClauseKind.PARAGRAPH, 10), third).perform();
		new SetPrivateWording(dossier, layer, third.getClauses().get(1), wording(15)).perform();
	}

	private Clause clause(ClauseKind kind, int words) {
		Clause clause = Ids.identify(TextFactory.eINSTANCE.createClause());
		clause.setKind(kind);
		Wording wording = wording(words);
		if (words == 0) {
			wording.setHeading(words(3));
		}
		clause.getWordings().add(wording);
		return clause;
	}

	private Wording wording(int words) {
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage("en");
		if (words > 0) {
			Run run = TextFactory.eINSTANCE.createRun();
			run.setText(words(words));
			wording.getContent().add(run);
		}
		return wording;
	}

	private String words(int count) {
		var words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
		}
		return words.toString();
	}
}
