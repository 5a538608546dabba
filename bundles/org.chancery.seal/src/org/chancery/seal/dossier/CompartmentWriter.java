package org.chancery.seal.dossier;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Content;
import org.chancery.seal.history.Records;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;

/** Adds to a compartment as one device and identity. What it makes counts once its commit has been performed. */
final class CompartmentWriter {

	/** So many small parcels are replaced by one, so many of those by a larger one, and so on. */
	private static final int FOLDED = 16;

	private final Compartment compartment;
	private final Place device;
	private final Identity identity;
	private final SecureRandom random;
	private final long now;
	private long shared;

	CompartmentWriter(Compartment compartment, Place device, Identity identity, SecureRandom random, long now) {
		this.compartment = compartment;
		this.device = device;
		this.identity = identity;
		this.random = random;
		this.now = now;
	}

	/** Adds a keyring and what is recorded under it. */
	Runnable append(Keyring keyring, Keyring.Opened opened, Records records, Commit commit) {
		commit.write(DossierFolder.path(compartment.place(), DossierFolder.KEYRINGS, keyring.digest().hex()), keyring.bytes());
		return append(records, commit, keyring, opened);
	}

	/**
	 * Adds records under the newest epoch.
	 *
	 * @return what to do once the commit has been performed
	 */
	Runnable append(Records records, Commit commit) {
		Keyring latest = compartment.keyrings().latest();
		return append(records, commit, null, compartment.keyrings().opened(latest.epoch()));
	}

	private Runnable append(Records fresh, Commit commit, Keyring keyring, Keyring.Opened opened) {
		Head before = compartment.heads().get(device);
		List<Digest> leaves = before == null ? new ArrayList<>() : new ArrayList<>(before.leaves());
		int epoch = keyring == null ? compartment.keyrings().latest().epoch() : keyring.epoch();
		if (keyring != null) {
			leaves.add(keyring.digest());
		}
		List<Compartment.OpenParcel> folded = keyring == null ? foldable(epoch, fresh) : List.of();
		Records records = together(folded, fresh);
		var content = new Content(compartment.place(), epoch, identity.id(), device, leaves.size(), now, records);
		byte[] parcel = content.seal(identity, opened.key(), random);
		Digest name = Digest.of(parcel);
		leaves.add(name);
		Head head = Head.make(compartment.place(), device, epoch, now, leaves, identity);
		commit.write(DossierFolder.path(compartment.place(), DossierFolder.PARCELS, name.hex()), parcel);
		commit.write(DossierFolder.path(compartment.place(), DossierFolder.HEADS, device.hex()), head.bytes());
		folded.forEach(each -> commit.delete(DossierFolder.path(compartment.place(), DossierFolder.PARCELS, each.name().hex())));
		return () -> {
			if (keyring != null) {
				compartment.keyrings().add(keyring, opened);
			}
			compartment.heads().put(device, head);
			compartment.parcels().removeAll(folded);
			compartment.add(new Compartment.OpenParcel(name, content));
		};
	}

	private Records together(List<Compartment.OpenParcel> folded, Records fresh) {
		var records = new Records();
		for (Compartment.OpenParcel each : folded) {
			records.addAll(each.content().records());
			records.replaces().addAll(each.content().records().replaces());
			records.replaces().add(each.name());
		}
		return records.addAll(fresh);
	}

	/** The latest parcels of this device that may go into one with what is added now; whole texts are left alone. */
	private List<Compartment.OpenParcel> foldable(int epoch, Records fresh) {
		List<Compartment.OpenParcel> own = compartment.parcels().stream().filter(p -> p.content().device().equals(device))
				.sorted(Comparator.comparingLong((Compartment.OpenParcel p) -> p.content().index()).reversed()).toList();
		var folded = new ArrayList<Compartment.OpenParcel>();
		for (int level = FOLDED; fresh.states().stream().noneMatch(Records.StateRecord::whole); level *= FOLDED) {
			int end = folded.size();
			while (end < own.size() && fits(own.get(end).content(), epoch, level)) {
				end++;
			}
			if (end - folded.size() < FOLDED - 1) {
				break;
			}
			folded.addAll(own.subList(folded.size(), end));
		}
		Collections.reverse(folded);
		return folded;
	}

	private boolean fits(Content content, int epoch, int level) {
		return content.epoch() == epoch && content.index() >= shared && content.records().replaces().size() < level - 1
				&& content.records().states().stream().noneMatch(Records.StateRecord::whole);
	}

	/** The leaves of this device's log that others may have: their parcels stay as they are. */
	CompartmentWriter sharedUpTo(long leaves) {
		shared = leaves;
		return this;
	}

	/** The logs of others that this device has seen and not recorded yet. */
	Records seen() {
		var records = new Records();
		for (DeviceMark mark : compartment.marks()) {
			if (!mark.device().equals(device) && compartment.parcels().stream().filter(p -> p.content().device().equals(device))
					.noneMatch(p -> p.content().records().seen().contains(mark))) {
				records.seen().add(mark);
			}
		}
		return records;
	}
}
