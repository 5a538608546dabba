package org.chancery.word.tests.review;

import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chancery.core.Engine;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.operation.AnswerCounterDraft;
import org.chancery.core.projection.Projection;
import org.chancery.word.imports.Documents;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.review.CounterDraftReader;
import org.chancery.word.revisions.Revisions;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

/** Each change can be taken over, refused or put in brackets, whether it was declared or not. */
class AnswerTest {

	private static final String PARTY = " w:id=\"3\" w:author=\"Belmora\" w:date=\"2026-03-01T10:00:00Z\"";
	private static final String SENT = p("1. The Parties shall meet every year in March.") + p("2. Each Party sets a quota of 500 tonnes.");
	private static final String RETURNED = "<w:p>" + run("1. The Parties ") + "<w:del" + PARTY + "><w:r><w:delText>shall</w:delText></w:r></w:del>"
			+ "<w:ins" + PARTY + "><w:r><w:t>may</w:t></w:r></w:ins>" + run(" meet every year in March.") + "</w:p>" + p("2. Each Party sets a quota of 900 tonnes.");

	private final Engine engine = Engine.builder().counterDraftReviewer(new CounterDraftReader())
			.redlineWriter(ServiceLoader.load(RedlineWriter.class, CounterDraftReader.class.getClassLoader()).findFirst().orElseThrow()).build();
	private final List<CounterDraftChange> asked = new ArrayList<>();

	private List<String> answered(Function<CounterDraftChange, CounterDraftAnswer> answers) throws Exception {
		var text = new Projection("", "public", "en", List.of(), List.of());
		byte[] answer = new AnswerCounterDraft(engine, Documents.body(SENT).write(), Documents.body(RETURNED).write(), "Belmora",
				new RedlineOptions("Arvenia", null)).perform(text, change -> {
					asked.add(change);
					return answers.apply(change);
				}, new BasicMonitor()).file();
		WordPackage file = WordPackage.read(answer);
		assertEquals(List.of("1. The Parties may meet every year in March.", "2. Each Party sets a quota of 900 tonnes."), lines(Revisions.before(file)));
		return lines(Revisions.after(file));
	}

	private static List<String> lines(WordPackage file) throws Exception {
		return file.root(file.main()).first("body").elements().filter(e -> e.is("p")).map(AnswerTest::words).toList();
	}

	private static String words(Element element) {
		return element.is("t") ? element.text() : element.elements().map(AnswerTest::words).collect(Collectors.joining());
	}

	@Test
	void paragraphsComeBackAndGo() throws Exception {
		String third = p("3. Observers may be admitted to vessels.");
		for (String[] pair : new String[][] { { SENT + third, SENT }, { SENT, SENT + third }, { SENT, third + SENT } }) {
			byte[] sent = Documents.body(pair[0]).write();
			byte[] answer = new AnswerCounterDraft(engine, sent, Documents.body(pair[1]).write(), "B", RedlineOptions.undated())
					.perform(new Projection("", "public", "en", List.of(), List.of()), change -> CounterDraftAnswer.REFUSE, new BasicMonitor()).file();
			assertEquals(lines(WordPackage.read(sent)), lines(Revisions.after(WordPackage.read(answer))));
		}
	}

	@Test
	void allIsTakenOverOrRefused() throws Exception {
		assertEquals(List.of("1. The Parties may meet every year in March.", "2. Each Party sets a quota of 900 tonnes."),
				answered(change -> CounterDraftAnswer.TAKE_OVER));
		assertEquals(List.of("1. The Parties shall meet every year in March.", "2. Each Party sets a quota of 500 tonnes."),
				answered(change -> CounterDraftAnswer.REFUSE));
		assertEquals(2, asked.stream().filter(CounterDraftChange::declared).count());
		assertTrue(asked.stream().anyMatch(change -> !change.declared() && change.old().equals("500") && change.now().equals("900")), asked.toString());
	}

	@Test
	void silentChangesAreRefusedAndOpenOnesPutInBrackets() throws Exception {
		assertEquals(List.of("1. The Parties [shall / Belmora: may] meet every year in March.", "2. Each Party sets a quota of 500 tonnes."),
				answered(change -> change.declared() ? CounterDraftAnswer.BRACKET : CounterDraftAnswer.REFUSE));
		assertEquals(List.of("1. The Parties shall meet every year in March.", "2. Each Party sets a quota of [500 / Belmora: 900] tonnes."),
				answered(change -> change.declared() ? CounterDraftAnswer.REFUSE : CounterDraftAnswer.BRACKET));
	}
}
