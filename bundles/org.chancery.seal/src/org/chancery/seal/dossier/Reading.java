package org.chancery.seal.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.chancery.core.text.Counted;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.retention.Destruction;

/** Reads compartments, or finds what is left of those whose keys were destroyed. */
final class Reading {

	/**
	 * What was found.
	 *
	 * @param compartment null if it is closed to the reader, or was destroyed
	 * @param destroyed   the record that counts; null if the compartment lives
	 * @param due         whether it lives and the term in force has come
	 * @param remark      what is no fault and worth knowing; null if nothing is
	 */
	record Found(Compartment compartment, Destruction destroyed, boolean due, String remark) {
	}

	private final DossierFolder folder;
	private final DossierFolder known;
	private final Workplace work;

	/** @param known the folder whose local files tell what was seen before */
	Reading(DossierFolder folder, DossierFolder known, Workplace work) {
		this.folder = folder;
		this.known = known;
		this.work = work;
	}

	Found read(Place place) throws BadSealException, IOException {
		return read(place, keyring -> keyring.open(work.identity()));
	}

	Found read(Place place, KeyringChain.Opener opener) throws BadSealException, IOException {
		if (Destroyed.isMarked(known, place)) {
			return new Found(null, Destroyed.honoured(known, place), false, null);
		}
		if (Destroyed.isGone(folder, place)) {
			return gone(place);
		}
		Compartment compartment = new CompartmentReader(folder, place, opener).read(work::trusts, Seen.read(known, place));
		var authority = new Authority(folder, place, compartment, work);
		String remark = null;
		for (Destruction each : Destroyed.records(folder, place)) {
			switch (authority.over(each)) {
			case HONOURED -> {
				return new Found(null, each, false, null);
			}
			case PASSED_OVER -> remark = place + ": a record that its keys were destroyed does not count here: its maker is no"
					+ " officer any more, or its date has not come by this device's clock";
			case REFUSED -> throw new BadSealException(DossierFolder.path(place, DossierFolder.DESTROYED, each.digest().hex())
					+ ": the record that the audience's keys were destroyed is by somebody who may not destroy them");
			}
		}
		return new Found(compartment, null, authority.due(), remark);
	}

	/** Only records are left: by somebody who is trusted, or in a compartment that this device never knew alive. */
	private Found gone(Place place) throws BadSealException, IOException {
		List<Destruction> records = Destroyed.records(folder, place);
		for (Destruction each : records) {
			if (work.trusts(each.signer())) {
				return new Found(null, each, false, null);
			}
		}
		Destruction first = records.get(0);
		if (Seen.read(known, place).any()) {
			throw new BadSealException(DossierFolder.path(place, DossierFolder.KEYRINGS, "")
					+ ": the keyrings are missing, and the record that they were destroyed is by somebody whom you have not confirmed: "
					+ first.signer().words());
		}
		return new Found(null, first, false, place + ": its keys were destroyed, as somebody recorded whom you have not confirmed: "
				+ first.signer().words());
	}

	/** The record that this identity makes of a destruction. */
	static Destruction record(Compartment compartment, Destruction.Reason reason, Workplace work) {
		long date = reason == Destruction.Reason.ORDERED ? 0 : compartment.term().term().date();
		return Destruction.make(compartment.place(), reason, work.now(), date, compartment.keyrings().latest(), compartment.marks(),
				work.identity());
	}

	/** What a record says, for a person. */
	static String words(Destruction record) {
		long entries = record.logs().stream().mapToLong(DeviceMark::size).sum();
		return "the keys of an audience (" + record.compartment().hex().substring(0, 8) + ") were destroyed on "
				+ Instant.ofEpochSecond(record.made()) + ", "
				+ (record.reason() == Destruction.Reason.ORDERED ? "as an officer ordered" : "as its date had come") + "; "
				+ Counted.of(entries, "entry", "entries") + " of " + Counted.of(record.logs().size(), "log") + " can no longer be read here";
	}
}
