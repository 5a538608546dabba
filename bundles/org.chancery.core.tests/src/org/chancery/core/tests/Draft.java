package org.chancery.core.tests;

import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.numbering.Numbering;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** Short ways to write down a small treaty for a test. */
public final class Draft {

	private final OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));

	/** The dossier with what was drafted so far. */
	public OpenDossier dossier() {
		return dossier;
	}

	public Text text() {
		return dossier.dossier().getText();
	}

	public Audience everybody() {
		return dossier.dossier().getAudience();
	}

	/** Puts clauses at the end of the public text. */
	public Draft add(Clause... clauses) {
		text().getClauses().addAll(List.of(clauses));
		return this;
	}

	public Layer layer(String name, Audience... above) {
		return dossier.addLayer(name, List.of(above));
	}

	public Projection project(Audience audience) {
		return Projector.project(dossier, audience, "en");
	}

	/** The labels of an audience's projection in reading order, those of unnumbered clauses as a hyphen. */
	public List<String> labels(Audience audience) {
		return project(audience).all().map(clause -> clause.number().label()).map(l -> l.isEmpty() ? "-" : l).toList();
	}

	/** The words of an audience's projection in reading order. */
	public List<String> words(Audience audience) {
		return project(audience).all().map(ProjectedClause::text).toList();
	}

	public String citation(Clause clause) {
		return Numbering.of(text(), "en").get(clause).citation();
	}

	public static Clause clause(ClauseKind kind, String words, Clause... inside) {
		Clause clause = Ids.identify(TextFactory.eINSTANCE.createClause());
		clause.setKind(kind);
		clause.getWordings().add(wording("en", words));
		clause.getClauses().addAll(List.of(inside));
		return clause;
	}

	public static Clause article(Clause... inside) {
		return clause(ClauseKind.ARTICLE, "", inside);
	}

	public static Clause article(String words, Clause... inside) {
		return clause(ClauseKind.ARTICLE, words, inside);
	}

	public static Clause chapter(Clause... inside) {
		return clause(ClauseKind.CHAPTER, "", inside);
	}

	public static Clause section(Clause... inside) {
		return clause(ClauseKind.SECTION, "", inside);
	}

	public static Clause annex(Clause... inside) {
		return clause(ClauseKind.ANNEX, "", inside);
	}

	public static Clause paragraph(String words, Clause... inside) {
		return clause(ClauseKind.PARAGRAPH, words, inside);
	}

	public static Clause subparagraph(String words, Clause... inside) {
		return clause(ClauseKind.SUBPARAGRAPH, words, inside);
	}

	public static Clause locked(Clause clause, String number) {
		clause.setLockedNumber(number);
		return clause;
	}

	public static Clause unnumbered(Clause clause) {
		clause.setUnnumbered(true);
		return clause;
	}

	public static Wording wording(String language, String words) {
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		if (!words.isEmpty()) {
			wording.getContent().add(run(words));
		}
		return wording;
	}

	public static Run run(String words) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		return run;
	}

	public static CrossReference reference(Clause target, ReferenceForm form) {
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(target);
		reference.setForm(form);
		return reference;
	}

	public static NumberingRule rule(ClauseKind kind, NumberFormat format, String prefix, boolean compound,
			boolean continuous) {
		NumberingRule rule = TextFactory.eINSTANCE.createNumberingRule();
		rule.setKind(kind);
		rule.setFormat(format);
		rule.setPrefix(prefix);
		rule.setSuffix("");
		rule.setCompound(compound);
		rule.setContinuous(continuous);
		return rule;
	}
}
