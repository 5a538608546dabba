package org.chancery.seal.dossier;

import java.io.IOException;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.retention.Destruction;

/** Whether a record that a compartment's keys were destroyed counts; see {@code docs/sealed-formats.md}, Retention. */
final class Authority {

	/** What becomes of a record. */
	enum Standing {
		/** The keys are to go. */
		HONOURED,
		/** It does nothing: its maker was let out, or its time has not come. */
		PASSED_OVER,
		/** It is by nobody who has anything to do with the compartment. */
		REFUSED
	}

	private final DossierFolder folder;
	private final Place place;
	private final Compartment compartment;
	private final Workplace work;

	/** @param compartment null if it is closed to the reader */
	Authority(DossierFolder folder, Place place, Compartment compartment, Workplace work) {
		this.folder = folder;
		this.place = place;
		this.compartment = compartment;
		this.work = work;
	}

	/** Whether the term in force has come. */
	boolean due() {
		Compartment.OfficersTerm term = compartment == null ? null : compartment.term();
		return term != null && term.term().due(now());
	}

	/** Setting a clock back gains nothing: what this identity has signed itself cannot lie in the future. */
	private long now() {
		long signed = compartment == null ? 0 : compartment.heads().values().stream()
				.filter(head -> head.author().equals(work.identity().id())).mapToLong(head -> head.made()).max().orElse(0);
		return Math.max(work.now(), signed);
	}

	Standing over(Destruction record) throws BadSealException, IOException {
		if (compartment == null) {
			boolean known = work.trusts(record.signer()) || isFounder(record.signer());
			return known && record.date() <= work.now() ? Standing.HONOURED : Standing.PASSED_OVER;
		}
		boolean ordered = record.reason() == Destruction.Reason.ORDERED;
		if (ordered ? isOfficer(record.signer()) : was(record.signer(), false) && due()) {
			return Standing.HONOURED;
		}
		return was(record.signer(), ordered) ? Standing.PASSED_OVER : Standing.REFUSED;
	}

	private boolean isFounder(PublicKeys keys) throws BadSealException, IOException {
		for (String name : folder.files(place, DossierFolder.KEYRINGS)) {
			Keyring keyring = Keyring.read(DossierCopy.checked(folder, DossierFolder.path(place, DossierFolder.KEYRINGS, name)));
			if (keyring.epoch() == 1 && keyring.officer().equals(keys)) {
				return true;
			}
		}
		return false;
	}

	/** In the newest epoch; where that is closed, in the newest open one, or by having made a later keyring. */
	private boolean isOfficer(PublicKeys keys) {
		KeyringChain chain = compartment.keyrings();
		int open = chain.latestOpen();
		return chain.wasOfficer(keys.id(), open)
				|| chain.all().stream().anyMatch(each -> each.epoch() > open && each.officer().equals(keys));
	}

	private boolean was(PublicKeys keys, boolean officer) {
		KeyringChain chain = compartment.keyrings();
		for (Keyring each : chain.all()) {
			Keyring.Opened opened = chain.opened(each.epoch());
			if (opened != null && opened.members().stream().anyMatch(m -> is(m, keys, officer))) {
				return true;
			}
		}
		return chain.branches().stream().anyMatch(b -> b.opened().members().stream().anyMatch(m -> is(m, keys, officer)));
	}

	private static boolean is(Member member, PublicKeys keys, boolean officer) {
		return member.keys().equals(keys) && (member.officer() || !officer);
	}
}
