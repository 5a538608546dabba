package org.chancery.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.TestSyntax;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The largest treaty in the middle of its negotiation: {@value #TESTS} tests of red lines, a tenth of them on the whole
 * text, and {@value #EACH} brackets, rows of the ledger and private wordings each, with assurances and public statements.
 */
final class NegotiatedTreaty {

	static final int TESTS = 500;
	static final int EACH = 300;
	private static final int SAYINGS = 30;
	private static final List<String> TEMPLATES = List.of("exists", "frozen", "contains \"shall\"", "lacks \"sanctions\", \"embargo\"",
			"quantity <= 400 days or absent", "date <= 2040-12-31 or exists", "strength >= may or exists", "not contains \"expropriation\"",
			"(contains \"Party\" and lacks \"never\") or quantity >= 1 per cent");
	private static final List<String> WHOLE = List.of("lacks \"compulsory licence\" in text", "contains \"most-favoured-nation treatment\" in text",
			"quantity <= 100000 days in text", "strength >= shall in text", "date <= 2100-01-01 in text");

	final OpenDossier dossier;
	final Layer layer;
	/** Paragraphs and their parts in random order; the first {@value #TESTS} have red lines. */
	final List<Clause> clauses = new ArrayList<>();
	final Random random = new Random(7);

	NegotiatedTreaty() throws Exception {
		dossier = new LargestTreaty().dossier;
		layer = dossier.addLayer("delegation", List.of());
		LargestTreaty.projection(dossier).all().filter(clause -> (clause.kind() == ClauseKind.PARAGRAPH || clause.kind() == ClauseKind.SUBPARAGRAPH)
				&& clause.text().length() > 40).forEach(clause -> clauses.add((Clause) dossier.find(clause.id())));
		Collections.shuffle(clauses, new Random(3));
		for (int i = 0; i < EACH; i++) {
			bracket(clauses.get(random.nextInt(TESTS * 2)));
			privately(clauses.get(i * 2));
			row(clauses.get(random.nextInt(clauses.size())), i);
		}
		for (int i = 0; i < SAYINGS; i++) {
			saying(clauses.get(i), i);
		}
		redLines();
	}

	String language() {
		return dossier.dossier().getText().getLanguages().getFirst();
	}

	/** Puts a letter into the words of a clause. */
	void type(Clause clause) {
		for (var inline : clause.getWordings().getFirst().getContent()) {
			if (inline instanceof Run run && !run.getText().isEmpty()) {
				int at = random.nextInt(run.getText().length());
				run.setText(run.getText().substring(0, at) + (char) ('a' + random.nextInt(26)) + run.getText().substring(at));
				return;
			}
		}
	}

	private static void bracket(Clause clause) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		for (String words : List.of("within 30 days", "within sixty (60) days", "as soon as possible")) {
			Option option = TextFactory.eINSTANCE.createOption();
			option.getContent().add(run(words));
			bracket.getOptions().add(option);
		}
		clause.getWordings().getFirst().getContent().add(bracket);
	}

	private void privately(Clause clause) {
		PrivateWording wording = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		wording.setClause(clause);
		wording.setWording(EcoreUtil.copy(clause.getWordings().getFirst()));
		wording.getWording().getContent().add(run(" This shall apply within 90 days."));
		layer.getPrivateWordings().add(wording);
	}

	private void row(Clause clause, int i) {
		Concession row = Ids.identify(NegotiationFactory.eINSTANCE.createConcession());
		row.setLabel("C-" + i);
		row.setIssue("Issue " + i % 20);
		row.setStatus(ConcessionStatus.values()[random.nextInt(ConcessionStatus.values().length)]);
		row.setReceived("Something.");
		row.setCost(BigDecimal.valueOf(random.nextInt(100)));
		row.getClauses().add(clause);
		layer.getConcessions().add(row);
	}

	private void saying(Clause clause, int i) {
		Assurance assurance = Ids.identify(NegotiationFactory.eINSTANCE.createAssurance());
		assurance.setLabel("A-" + i);
		assurance.setPromise("Arvenia shall open its market for sugar within " + (30 + i) + " days.");
		assurance.setAnchor(clause);
		layer.getAssurances().add(assurance);
		PublicStatement statement = Ids.identify(NegotiationFactory.eINSTANCE.createPublicStatement());
		statement.setText("Arvenia shall open its market for sugar within " + (60 - i) + " days.");
		statement.setDate(LocalDate.of(2025, 1, 1));
		statement.getClauses().add(clause);
		dossier.dossier().getStatements().add(statement);
	}

	private void redLines() throws Exception {
		DossierTestContext context = DossierTestContext.of(dossier, layer.getAudience(), language());
		for (int i = 0; i < TESTS; i++) {
			RedLine redLine = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
			redLine.setLabel("R-" + i);
			Clause clause = i % 7 == 0 && clauses.get(i).eContainer() instanceof Clause outer ? outer : clauses.get(i);
			redLine.getClauses().add(clause);
			String test = i % 10 == 9 ? WHOLE.get(random.nextInt(WHOLE.size())) : TEMPLATES.get(random.nextInt(TEMPLATES.size()));
			redLine.getTests().addAll(TestSyntax.parse(test, context.about(List.of(clause))));
			layer.getRedLines().add(redLine);
		}
	}

	private static Run run(String words) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		return run;
	}
}
