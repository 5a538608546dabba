package org.chancery.seal.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.seal.history.Event;
import org.chancery.seal.history.Records;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;

/** What is added to several compartments at once, all or nothing. */
final class Changes {

	/** What is added to one compartment. */
	private static final class Change {
		private final Records records = new Records();
		private Keyring keyring;
		private Keyring.Opened opened;
	}

	private final DossierFolder folder;
	private final Workplace work;
	private final Commit commit;
	private final Map<Compartment, Change> changes = new LinkedHashMap<>();

	Changes(DossierFolder folder, Workplace work) {
		this.folder = folder;
		this.work = work;
		this.commit = new Commit(folder, work.disk());
	}

	/** Records are added here. */
	Records records(Compartment compartment) {
		return changes.computeIfAbsent(compartment, key -> new Change()).records;
	}

	/** Adds a state; the compartment's history knows it from now on. */
	void state(Compartment compartment, Records.StateRecord state) {
		records(compartment).states().add(state);
		compartment.history().addAll(List.of(state));
	}

	/** Adds an event. */
	void event(Compartment compartment, Event.Kind kind, String detail) {
		records(compartment).events().add(new Event(work.now(), work.identity().id(), kind, detail));
	}

	/** Begins a new epoch, under which everything is added. */
	void keyring(Compartment compartment, Keyring keyring, Keyring.Opened opened) {
		records(compartment);
		changes.get(compartment).keyring = keyring;
		changes.get(compartment).opened = opened;
	}

	/** Whether a new epoch begins. */
	boolean hasKeyring(Compartment compartment) {
		return changes.containsKey(compartment) && changes.get(compartment).keyring != null;
	}

	/** Files that are written along. */
	Commit commit() {
		return commit;
	}

	/** Writes it all; the caller holds the lock. */
	void perform() throws IOException {
		Place device = LocalDevice.of(folder, work.identity(), work.random(), commit);
		var after = new ArrayList<Runnable>();
		for (Map.Entry<Compartment, Change> each : changes.entrySet()) {
			Compartment compartment = each.getKey();
			Change change = each.getValue();
			var writer = new CompartmentWriter(compartment, device, work.identity(), work.random(), work.now())
					.sharedUpTo(Shared.leaves(folder, compartment.place(), device));
			change.records.addAll(writer.seen());
			after.add(change.keyring == null ? writer.append(change.records, commit)
					: writer.append(change.keyring, change.opened, change.records, commit));
		}
		commit.perform();
		after.forEach(Runnable::run);
		remember();
	}

	private void remember() throws IOException {
		var seen = new Commit(folder, work.disk());
		for (Compartment each : changes.keySet()) {
			Seen.of(each).write(seen, each.place());
		}
		seen.perform();
	}
}
