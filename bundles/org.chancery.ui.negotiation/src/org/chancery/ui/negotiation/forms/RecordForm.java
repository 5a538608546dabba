package org.chancery.ui.negotiation.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionEvent;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.negotiation.position.SetTextStatus;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A form for one record, new or present: what a person typed so far, what is wrong with it, and the one step that takes
 * it over.
 */
public final class RecordForm {
	private final DossierSession session;
	private final Audience reader;
	private final RecordKind kind;
	private final Identified record;
	private final boolean fresh;
	private final List<FormField> fields;
	private final Projection shown;
	private Audience holder;

	private RecordForm(DossierSession session, Audience reader, String language, RecordKind kind, Identified present) {
		this.session = session;
		this.reader = reader;
		this.kind = kind;
		fresh = present == null;
		record = fresh ? kind.create() : present;
		holder = fresh ? reader : session.dossier().holdingOf(present).getAudience();
		shown = session.projection(reader, language);
		fields = new RecordFields(session, () -> shown, () -> holder, language, record).of(kind);
	}

	/** A form for a new record, to be held by the audience that is shown. */
	public static RecordForm add(DossierSession session, Audience reader, String language, RecordKind kind) {
		return new RecordForm(session, reader, language, kind, null);
	}

	/** A form for a record that the audience reads. */
	public static RecordForm edit(DossierSession session, Audience reader, String language, Identified record) {
		return new RecordForm(session, reader, language, RecordKind.of(record).orElseThrow(), record);
	}

	/** Id of the record. */
	public String recordId() {
		return record.getId();
	}

	/** A new record is about a clause: its citation stands in the first field for clauses. */
	public void about(String clauseId) {
		if (clauseId != null) {
			fields.stream().filter(each -> each.look() == FormField.Look.CLAUSE || each.look() == FormField.Look.CLAUSES).findFirst()
					.ifPresent(field -> field.set(cited(clauseId)));
		}
	}

	private String cited(String clauseId) {
		return shown.find(clauseId).map(clause -> clause.number().citation()).filter(each -> !each.isEmpty()).orElse("#" + clauseId);
	}

	/** What it is called: "New concession", "Concession C-2". */
	public String title() {
		String name = Character.toUpperCase(kind.words().charAt(0)) + kind.words().substring(1);
		String label = field("Label").map(FormField::text).orElse("");
		return fresh ? "New " + kind.words() : label.isEmpty() ? name : name + " " + label;
	}

	/** The kind of record. */
	public RecordKind kind() {
		return kind;
	}

	/** The record; in no holding yet if it is new and was not applied. */
	public Identified record() {
		return record;
	}

	/** The fields in order. */
	public List<FormField> fields() {
		return fields;
	}

	/** The field of that label. */
	public Optional<FormField> field(String label) {
		return fields.stream().filter(each -> each.label().equals(label)).findFirst();
	}

	/** The audiences that may hold a new record: those that the reader reads; of a present one its own alone. */
	public List<String> holders() {
		AudienceLattice lattice = AudienceLattice.of(session.dossier());
		return fresh ? lattice.visibleTo(reader).stream().map(each -> each.getAudience().getName()).toList() : List.of(holder.getName());
	}

	/** The audience that holds the record. */
	public String holder() {
		return holder.getName();
	}

	/** Lets another audience hold the new record. */
	public void setHolder(String name) {
		if (fresh && holders().contains(name)) {
			holder = session.dossier().audience(name).orElseThrow();
		}
	}

	/** The first thing that keeps it from being taken over, as one sentence. */
	public Optional<String> problem() {
		Stream<String> problems = fields.stream().flatMap(each -> each.problem().stream());
		if (kind == RecordKind.STATUS && field("Clause").map(each -> each.text().isBlank()).orElse(false)) {
			return Optional.of("Clause: name the clause.");
		}
		return Stream.concat(problems, fields.stream().allMatch(each -> each.text().isBlank() || !each.changed()) && fresh
				? Stream.of("Fill in what is known.") : Stream.empty()).findFirst();
	}

	/** Takes it over as one step that can be undone; nothing happens if nothing was changed. */
	public void apply() {
		session.execute((fresh ? "Add " : "Edit ") + kind.words(), () -> {
			ConcessionStatus before = fresh || !(record instanceof Concession row) ? null : row.getStatus();
			fields.stream().filter(FormField::changed).forEach(each -> each.write(record));
			if (record instanceof Concession row && row.getStatus() != before) {
				note(row);
			}
			if (record instanceof ClauseStatus status) {
				// The words that the clause has now, and the clauses inside it, go with the status.
				new SetTextStatus(session.dossier(), session.dossier().holding(holder), status.getClause(), status.getStatus(),
						status.getSince(), status.getSilenceUntil(), shown.language()).perform();
			} else if (fresh) {
				list(session.dossier().holding(holder)).add(record);
			}
		});
	}

	/** Deletes a record as one step that can be undone. References to it from others go too. */
	public static void delete(DossierSession session, Identified record) {
		RecordKind kind = RecordKind.of(record).orElseThrow();
		session.execute("Delete " + kind.words(), () -> {
			EcoreUtil.UsageCrossReferencer.find(record, session.dossier().resources())
					.forEach(use -> EcoreUtil.remove(use, record));
			EcoreUtil.remove(record);
		});
	}

	/** A change of status is an event of the row: by them the ledger knows what was offered and withdrawn again. */
	private static void note(Concession row) {
		ConcessionEvent event = NegotiationFactory.eINSTANCE.createConcessionEvent();
		event.setDate(LocalDate.now());
		event.setStatus(row.getStatus());
		row.getEvents().add(event);
	}

	@SuppressWarnings("unchecked")
	private EList<Identified> list(Holding holding) {
		return (EList<Identified>) holding.eGet(kind.holder());
	}
}
