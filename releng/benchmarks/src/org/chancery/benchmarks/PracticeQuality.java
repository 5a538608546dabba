package org.chancery.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.CheckDossier;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.RedLineFindings;
import org.chancery.negotiation.redline.TestSyntax;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;

/**
 * How well the tests of red lines tell violations from near-misses in a counter-draft: sentences as treaties word them, in
 * three languages, in Word files whose articles were renumbered, plain, in several runs, and in brackets.
 */
public final class PracticeQuality {

	private static final int SEEDS = Integer.getInteger("chancery.seeds", 3);
	private static final Set<String> STOPPING = Set.of(RedLineFindings.CROSSED, RedLineFindings.UNDECIDED);

	/** One sentence of the counter-draft. */
	private record Planted(PracticeCase of, String label, String form, boolean violates, String test, String words) {
	}

	private final String language;
	private final Map<String, int[]> counts;
	private final PracticeTreaty treaty;
	private final Random random;
	private final List<Planted> planted = new ArrayList<>();
	private final List<String> tests = new ArrayList<>();

	private PracticeQuality(String language, List<String> fillers, long seed, Map<String, int[]> counts) {
		this.language = language;
		this.counts = counts;
		this.random = new Random(seed);
		this.treaty = new PracticeTreaty(language, fillers, random);
	}

	/** @param words languages; all without */
	public static void main(String[] words) throws Exception {
		Path folder = Path.of(System.getProperty("chancery.practice", "releng/benchmarks/practice"));
		Map<String, int[]> counts = new TreeMap<>();
		for (String language : words.length == 0 ? new String[] { "en", "es", "fr" } : words) {
			List<String> fillers = PracticeTreaty.fillers(language);
			List<PracticeCase> cases = PracticeCase.read(folder, language);
			int longest = cases.stream().mapToInt(each -> each.good().size() + each.bad().size()).max().orElse(0);
			// A treaty says one thing once: each has one sentence of each case.
			for (int i = 0; i < SEEDS * longest; i++) {
				new PracticeQuality(language, fillers, i, counts).measure(cases, i);
			}
		}
		counts.forEach((kind, count) -> System.out.println(RedLineQuality.row("practice", kind, count)));
	}

	private void measure(List<PracticeCase> cases, int round) throws Exception {
		for (PracticeCase each : cases) {
			int which = round % (each.good().size() + each.bad().size());
			boolean violates = which >= each.good().size();
			plant(each, violates ? each.bad().get(which - each.good().size()) : each.good().get(which), violates);
		}
		OpenDossier dossier = dossier(treaty.tabled());
		addParties(dossier);
		guard(dossier);
		var counter = new CheckDossier(dossier, null, language, LocalDate.of(2026, 1, 1)).against(LargestTreaty.projection(dossier(treaty.returned())));
		count(counter);
	}

	private void plant(PracticeCase of, String template, boolean violates) {
		PracticeFigures figures = of.figures(language, random);
		String original = figures.fill(of.good().get(random.nextInt(of.good().size())));
		String words = figures.fill(template);
		String form = List.of("plain", "across inlines", "inside brackets", "plain").get(random.nextInt(4));
		if (form.equals("inside brackets") && words.contains("[")) {
			form = "plain";
		}
		String other = form.equals("inside brackets") ? figures.fill(of.good().get(random.nextInt(of.good().size()))) : null;
		treaty.add(original, words, form, other);
		planted.add(new Planted(of, "P-" + planted.size(), form, violates, figures.fill(of.test()), words + (other == null ? "" : " | " + other)));
	}

	private OpenDossier dossier(byte[] word) throws Exception {
		var engine = Engine.builder().wordImporter(new TreatyImporter()).build();
		return new ImportTreaty(engine, word, language).perform(new BasicMonitor()).dossier();
	}

	private static void addParties(OpenDossier dossier) {
		dossier.dossier().getParties().clear();
		for (String[] names : new String[][] { { "ARV", "Arvenia", "Arv\u00e9nie" }, { "BOR", "Borduria", "Bordurie" } }) {
			Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
			party.setCode(names[0]);
			for (String tag : List.of("en", "es", "fr")) {
				PartyName name = PartiesFactory.eINSTANCE.createPartyName();
				name.setLanguage(tag);
				name.setShortName(tag.equals("fr") ? names[2] : names[1]);
				party.getNames().add(name);
			}
			dossier.dossier().getParties().add(party);
		}
	}

	private void guard(OpenDossier dossier) throws Exception {
		DossierTestContext context = DossierTestContext.of(dossier, dossier.dossier().getAudience(), language);
		List<ProjectedClause> articles = LargestTreaty.projection(dossier).all().filter(clause -> clause.number().citation().matches("(?i)art[^ ]* \\d+")).toList();
		for (int i = 0; i < planted.size(); i++) {
			Planted each = planted.get(i);
			ProjectedClause paragraph = articles.get(PracticeTreaty.FIRST + i).clauses().get(1);
			RedLine redLine = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
			redLine.setLabel(each.label());
			Clause clause = (Clause) dossier.find(paragraph.id());
			redLine.getClauses().add(clause);
			try {
				redLine.getTests().addAll(TestSyntax.parse(each.test(), context.about(List.of(clause))));
			} catch (Exception e) {
				throw new IllegalStateException(each.test() + ": " + e.getMessage(), e);
			}
			dossier.dossier().getRedLines().add(redLine);
			tests.add(paragraph.text());
		}
	}

	private void count(List<Finding> findings) {
		Set<String> crossed = new HashSet<>();
		Map<String, Finding> flagged = new TreeMap<>();
		for (Finding finding : findings) {
			if (finding.rule().equals(RedLineFindings.CROSSED)) {
				crossed.add(finding.label());
			}
			if (STOPPING.contains(finding.rule())) {
				flagged.put(finding.label(), finding);
			}
		}
		for (Planted each : planted) {
			for (String key : List.of(language + " " + each.of().kind(), "in form: " + each.form(), "~all")) {
				int[] count = counts.computeIfAbsent(key, k -> new int[4]);
				count[each.violates() ? crossed.contains(each.label()) ? 0 : 1 : flagged.containsKey(each.label()) ? 2 : 3]++;
			}
			if (Boolean.getBoolean("chancery.each") && (each.violates() ? !crossed.contains(each.label()) : flagged.containsKey(each.label()))) {
				Finding finding = flagged.get(each.label());
				System.out.println((each.violates() ? "MISSED " : "FALSE ") + each.form() + " " + each.test() + ": " + each.words() + " => "
						+ (finding == null ? "nothing" : finding.rule() + " " + finding.message() + " {" + finding.place().words() + "}"));
			}
		}
	}
}
