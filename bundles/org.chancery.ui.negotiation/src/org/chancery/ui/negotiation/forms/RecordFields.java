package org.chancery.ui.negotiation.forms;

import static org.chancery.model.negotiation.NegotiationPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.parties.Agency;
import org.chancery.model.parties.Party;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.TestContext;
import org.chancery.ui.negotiation.forms.FormField.Look;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** The fields of each kind of record. What a field offers for choice is what the audience of the record reads. */
final class RecordFields {
	private final DossierSession session;
	private final Supplier<Projection> shown;
	private final Supplier<Audience> holder;
	private final String language;
	private final Identified record;
	private final List<FormField> fields = new ArrayList<>();
	private DossierTestContext context;
	private Audience contextOf;

	RecordFields(DossierSession session, Supplier<Projection> shown, Supplier<Audience> holder, String language, Identified record) {
		this.session = session;
		this.shown = shown;
		this.holder = holder;
		this.language = language;
		this.record = record;
	}

	List<FormField> of(RecordKind kind) {
		switch (kind) {
		case RED_LINE -> redLine();
		case CONCESSION -> concession();
		case ASSURANCE -> line("Label", ASSURANCE__LABEL).words("Promise", ASSURANCE__PROMISE).line("Channel", ASSURANCE__CHANNEL)
				.line("Date", ASSURANCE__DATE).line("Made by", ASSURANCE__MADE_BY).party("Made to", ASSURANCE__MADE_TO)
				.clause("Anchored by", ASSURANCE__ANCHOR).line("Public from", ASSURANCE__PUBLIC_FROM);
		case POSITION -> party("Party", POSITION__PARTY).clause("Clause", POSITION__CLAUSE)
				.add("Wording", Look.WORDS, new WordingValue(POSITION__WORDINGS, language)).choice("Delete the clause", POSITION__DELETION)
				.named("Instruction", POSITION__INSTRUCTION, this::instructions, RecordFields::name).line("Date", POSITION__DATE)
				.words("Explanation", POSITION__NOTE);
		case ESTIMATE -> party("Party", RED_LINE_ESTIMATE__PARTY).clauses("Clauses", RED_LINE_ESTIMATE__CLAUSES)
				.words("They will not accept", RED_LINE_ESTIMATE__SENTENCE).line("Confidence (0 to 1)", RED_LINE_ESTIMATE__CONFIDENCE)
				.words("Evidence", RED_LINE_ESTIMATE__EVIDENCE);
		case STATEMENT -> line("Speaker", PUBLIC_STATEMENT__SPEAKER).line("Venue", PUBLIC_STATEMENT__VENUE).line("Date", PUBLIC_STATEMENT__DATE)
				.line("Language (en, fr, es …)", PUBLIC_STATEMENT__LANGUAGE).words("Words", PUBLIC_STATEMENT__TEXT)
				.clauses("Clauses", PUBLIC_STATEMENT__CLAUSES);
		case INSTRUCTION -> line("Label", INSTRUCTION__LABEL).line("Authority", INSTRUCTION__AUTHORITY).line("Date", INSTRUCTION__DATE)
				.line("Expires", INSTRUCTION__EXPIRES).words("Instruction", INSTRUCTION__TEXT).clauses("Clauses (none: all)", INSTRUCTION__CLAUSES);
		case STATUS -> clause("Clause", CLAUSE_STATUS__CLAUSE).choice("Status", CLAUSE_STATUS__STATUS).line("Since", CLAUSE_STATUS__SINCE)
				.line("Silence until", CLAUSE_STATUS__SILENCE_UNTIL);
		case DISPOSITION -> clause("Clause", DISPOSITION__CLAUSE).choice("What becomes of it", DISPOSITION__KIND)
				.line("Published by milestone", DISPOSITION__MILESTONE).line("Reserved by authority", DISPOSITION__AUTHORITY)
				.line("Until", DISPOSITION__EXPIRES);
		}
		return fields;
	}

	private void redLine() {
		line("Label", RED_LINE__LABEL).clauses("Clauses (none: all)", RED_LINE__CLAUSES).words("Red line", RED_LINE__SENTENCE)
				.words("Reason", RED_LINE__REASON).words("Public declaration", RED_LINE__PUBLIC_DECLARATION)
				.choice("Severity", RED_LINE__SEVERITY).named("Owner", RED_LINE__OWNER, this::agencies, RecordFields::name)
				.line("May be waived by", RED_LINE__WAIVABLE_BY)
				.add("Tests", Look.TESTS, new TestsValue(this::testContext, shown));
		for (FallbackStep step : FallbackStep.values()) {
			String words = AttributeValue.words(step.getLiteral());
			add(Character.toUpperCase(words.charAt(0)) + words.substring(1), Look.WORDS, new FallbackValue(step));
		}
		if (record instanceof RedLine line && !line.getWaivers().isEmpty()) {
			add("Grant another waiver", Look.CHOICE, new AnotherWaiver());
		}
		add("Waived by authority of", Look.LINE, new WaiverValue(WAIVER__AUTHORITY));
		add("Waived because", Look.LINE, new WaiverValue(WAIVER__REASON));
		add("Waived from", Look.LINE, new WaiverValue(WAIVER__GRANTED));
		add("Waived until", Look.LINE, new WaiverValue(WAIVER__EXPIRES));
		add("Waiver entered by", Look.LINE, new WaiverValue(WAIVER__AUTHOR));
	}

	/** Made afresh only when another audience is to hold the record: it reads the whole text. */
	private TestContext testContext() {
		if (context == null || contextOf != holder.get()) {
			contextOf = holder.get();
			context = DossierTestContext.of(session.dossier(), contextOf, language);
		}
		return context.about(fields.stream().filter(each -> each.look() == Look.CLAUSES).findFirst()
				.map(each -> clauses(RED_LINE__CLAUSES).named(each.text())).orElse(List.of()));
	}

	private void concession() {
		line("Label", CONCESSION__LABEL).line("Issue", CONCESSION__ISSUE).party("Party", CONCESSION__PARTY)
				.clauses("Clauses", CONCESSION__CLAUSES).words("Asked", CONCESSION__ASKED).words("Offered", CONCESSION__OFFERED)
				.words("Given", CONCESSION__GIVEN).words("Received", CONCESSION__RECEIVED)
				.named("Exchanged for", CONCESSION__COUNTER_ITEMS, this::concessions, RecordFields::name)
				.line("Authority", CONCESSION__AUTHORITY).line("Cost", CONCESSION__COST).line("Cost in words", CONCESSION__COST_NOTE)
				.line("Gain", CONCESSION__GAIN).line("Gain in words", CONCESSION__GAIN_NOTE)
				.words("Alternative considered", CONCESSION__ALTERNATIVE).choice("Status", CONCESSION__STATUS);
	}

	private RecordFields line(String label, EAttribute attribute) {
		return add(label, Look.LINE, new AttributeValue(attribute));
	}

	private RecordFields words(String label, EAttribute attribute) {
		return add(label, Look.WORDS, new AttributeValue(attribute));
	}

	private RecordFields choice(String label, EAttribute attribute) {
		return add(label, Look.CHOICE, new AttributeValue(attribute));
	}

	private RecordFields clause(String label, EReference reference) {
		return add(label, Look.CLAUSE, clauses(reference));
	}

	private RecordFields clauses(String label, EReference reference) {
		return add(label, Look.CLAUSES, clauses(reference));
	}

	private ClausesValue clauses(EReference reference) {
		return new ClausesValue(reference, session.dossier(), shown, () -> session.projection(holder.get(), language));
	}

	private RecordFields party(String label, EReference reference) {
		return named(label, reference, () -> session.dossier().dossier().getParties(), Party::getCode);
	}

	private <T extends Identified> RecordFields named(String label, EReference reference, Supplier<List<T>> things, Function<T, String> name) {
		return add(label, reference.isMany() ? Look.LINE : Look.CHOICE, new ReferenceValue<>(reference, things, name));
	}

	private RecordFields add(String label, Look look, FieldValue value) {
		fields.add(new FormField(label, look, value, record));
		return this;
	}

	private List<Instruction> instructions() {
		return readable().flatMap(each -> each.getInstructions().stream()).toList();
	}

	private List<Concession> concessions() {
		return readable().flatMap(each -> each.getConcessions().stream()).filter(each -> each != record).toList();
	}

	private List<Agency> agencies() {
		Stream<Agency> ours = session.dossier().dossier().getParties().stream().flatMap(party -> party.getAgencies().stream());
		Stream<Agency> secret = readable().filter(Layer.class::isInstance).flatMap(each -> ((Layer) each).getAgencies().stream());
		return Stream.concat(ours, secret).toList();
	}

	private Stream<Holding> readable() {
		return AudienceLattice.of(session.dossier()).visibleTo(holder.get()).stream();
	}

	private static String name(Agency agency) {
		return agency.getAcronym() == null || agency.getAcronym().isBlank() ? words(agency.getName(), agency) : agency.getAcronym();
	}

	private static String name(Instruction instruction) {
		return words(instruction.getLabel(), instruction);
	}

	private static String name(Concession concession) {
		return words(concession.getLabel(), concession);
	}

	private static String words(String label, Identified thing) {
		return label == null || label.isBlank() ? "#" + thing.getId() : label.strip();
	}
}
