package org.chancery.seal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.chancery.core.sealing.AccessRecord;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.Term;
import org.chancery.seal.identity.PersonName;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.retention.Destruction;

/** The logs of all devices as lines for people, worded as what they can honestly say. */
record LogView(Map<String, Compartment> compartments, Collection<Destruction> destroyed) {

	List<AccessRecord> all() {
		var found = new ArrayList<AccessRecord>();
		compartments.forEach((audience, compartment) -> {
			for (Compartment.OpenParcel parcel : compartment.parcels()) {
				addTerms(found, audience, compartment, parcel);
				for (Event event : parcel.content().records().events()) {
					found.add(new AccessRecord(Instant.ofEpochSecond(event.made()), audience, parcel.content().device().hex(),
							compartment.nameOf(event.author()), words(event)));
				}
			}
			compartment.keyrings().all().forEach(keyring -> addKeyring(found, audience, compartment, keyring));
		});
		destroyed.forEach(each -> found.add(new AccessRecord(Instant.ofEpochSecond(each.made()), "", "", each.signer().words(),
				"a device recorded that " + Reading.words(each))));
		found.sort(Comparator.comparing(AccessRecord::made));
		return found;
	}

	private static void addTerms(List<AccessRecord> found, String audience, Compartment compartment, Compartment.OpenParcel parcel) {
		for (Term each : parcel.content().records().terms()) {
			boolean officer = compartment.keyrings().wasOfficer(parcel.content().author(), parcel.content().epoch());
			found.add(new AccessRecord(Instant.ofEpochSecond(each.made()), audience, parcel.content().device().hex(),
					compartment.nameOf(parcel.content().author()),
					(each.date() == 0 ? "set no date for the end of the audience any more"
							: "set the date on which the audience's keys are to be destroyed: " + Instant.ofEpochSecond(each.date()))
							+ (officer ? "" : " (does not count: by no officer)")));
		}
	}

	private static void addKeyring(List<AccessRecord> found, String audience, Compartment compartment, Keyring keyring) {
		Keyring.Opened opened = compartment.keyrings().opened(keyring.epoch());
		if (opened != null) {
			String names = String.join(", ", opened.members().stream().map(Member::name).toList());
			found.add(new AccessRecord(Instant.ofEpochSecond(keyring.made()), audience, "", compartment.nameOf(keyring.officer().id()),
					"keyring " + keyring.epoch() + " gave the ability to read to: " + names));
		}
	}

	private static String words(Event event) {
		String detail = PersonName.shown(event.detail());
		return switch (event.kind()) {
		case UNSEALED -> "this device recorded that it unsealed the audience";
		case EXPORTED -> "this device recorded that it exported " + detail;
		case MEMBER_ADDED -> "added " + detail;
		case MEMBER_REMOVED -> "removed " + detail;
		case MEMBER_EXPIRED -> "the time of " + detail + " had ended";
		case BACKED_UP -> "this device recorded that it made a copy";
		case RESTORED -> "took up the earlier state " + detail;
		case RECOVERED -> "custodians recovered the key: " + detail;
		case KEY_DESTROYED -> "this device recorded that it destroyed its copy of the key: " + detail;
		case HELD_ASIDE -> "a merge put aside: " + detail;
		};
	}
}
