package org.chancery.seal.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.Retention;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.retention.Destruction;

/** The terms of an opened dossier's audiences, and their end. */
final class KeptRetention implements Retention {

	private final OpenSeal seal;
	private final Workplace work;
	private final Map<String, Compartment> compartments;

	/** @param compartments by the names of their audiences, from public up */
	KeptRetention(OpenSeal seal, Workplace work, Map<String, Compartment> compartments) {
		this.seal = seal;
		this.work = work;
		this.compartments = compartments;
	}

	@Override
	public List<Term> terms() {
		var found = new ArrayList<Term>();
		compartments.forEach((audience, compartment) -> {
			Compartment.OfficersTerm term = compartment.term();
			found.add(term == null ? new Term(audience, null, "", null)
					: new Term(audience, term.term().date() == 0 ? null : Instant.ofEpochSecond(term.term().date()),
							compartment.nameOf(term.author()), Instant.ofEpochSecond(term.term().made())));
		});
		return found;
	}

	@Override
	public List<String> destroyed() {
		return seal.destroyed().values().stream().map(Reading::words).toList();
	}

	@Override
	public void set(String audience, Instant date) throws IOException {
		long seconds = date == null ? 0 : date.getEpochSecond();
		if (date != null && seconds <= work.now()) {
			throw new DossierException("The date has passed; choose a later one, or destroy the keys now.");
		}
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			Compartment compartment = ofOfficer(audience);
			checkOrder(audience, seconds);
			var changes = new Changes(seal.folder(), work);
			Compartment.OfficersTerm before = compartment.term();
			long made = Math.max(work.now(), before == null ? 0 : before.term().made() + 1);
			changes.records(compartment).terms().add(new org.chancery.seal.history.Term(made, seconds));
			seal.perform(changes);
		} catch (BadSealException e) {
			throw new DossierException("The date was not set: " + SealedDossierStore.sentence(e), e);
		}
	}

	private Compartment ofOfficer(String audience) throws BadSealException, IOException {
		if (!compartments.containsKey(audience)) {
			throw new DossierException("No audience '" + audience + "' can be opened here; there are: "
					+ String.join(", ", compartments.keySet()) + ".");
		}
		Compartment compartment = seal.current(compartments.get(audience).place());
		if (compartment.members().stream().noneMatch(m -> m.officer() && m.keys().equals(work.identity().card().keys()))) {
			throw new DossierException("You are no officer of the audience; ask one of its officers to do it.");
		}
		return compartment;
	}

	/** Everything hangs on the public text. */
	private void checkOrder(String audience, long date) {
		if (audience.equals(OpenDossier.PUBLIC)) {
			compartments.forEach((name, each) -> {
				if (!name.equals(audience) && date != 0 && (dateOf(each) == 0 || dateOf(each) > date)) {
					throw new DossierException("The audience " + name + " hangs on the public text and would be kept longer; set its date first.");
				}
			});
		} else if (compartments.containsKey(OpenDossier.PUBLIC)) {
			long last = dateOf(compartments.get(OpenDossier.PUBLIC));
			if (last != 0 && (date == 0 || date > last)) {
				throw new DossierException("The public text, on which the audience hangs, is kept until " + Instant.ofEpochSecond(last)
						+ " only; change its date first.");
			}
		}
	}

	private static long dateOf(Compartment compartment) {
		Compartment.OfficersTerm term = compartment.term();
		return term == null ? 0 : term.term().date();
	}

	@Override
	public void destroy(String audience) throws IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			Compartment compartment = ofOfficer(audience);
			if (audience.equals(OpenDossier.PUBLIC) && compartments.size() > 1) {
				throw new DossierException("Everything hangs on the public text: destroy the keys of the other audiences first ("
						+ String.join(", ", compartments.keySet().stream().filter(name -> !name.equals(audience)).toList()) + ").");
			}
			Destruction record = Reading.record(compartment, Destruction.Reason.ORDERED, work);
			Destroyed.honour(record, seal.folder(), work.disk());
			seal.drop(record);
		} catch (BadSealException e) {
			throw new DossierException("Nothing was destroyed: " + SealedDossierStore.sentence(e), e);
		}
	}
}
