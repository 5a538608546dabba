package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.AccessRecord;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.Autosaves;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.LogProof;
import org.chancery.core.sealing.Retention;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.Timestamps;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.escrow.EscrowedKeys;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.History;
import org.chancery.seal.history.SavedState;
import org.chancery.seal.identity.Card;
import org.chancery.seal.keyring.Place;
import org.eclipse.emf.common.util.Monitor;

/** A sealed dossier that is open, for its members, history and log. */
public final class ManagedDossier implements SealedDossier {

	/** How a card is read. */
	public interface CardReader {
		/** @throws BadSealException if it is not genuine */
		Card read(IdentityCard described) throws BadSealException;
	}

	private final SealedDossierStore store;
	private final OpenDossier dossier;
	private final OpenSeal seal;
	private final Workplace work;
	private final CardReader cards;

	/** @param dossier opened by the store */
	public ManagedDossier(SealedDossierStore store, OpenDossier dossier, Workplace work, CardReader cards) {
		this.store = store;
		this.dossier = dossier;
		this.seal = store.sealOf(dossier);
		this.work = work;
		this.cards = cards;
	}

	@Override
	public OpenDossier open() {
		return dossier;
	}

	/** The compartments by the names of their audiences, from public up. */
	Map<String, Compartment> compartments() {
		var named = new LinkedHashMap<String, Compartment>();
		for (Holding holding : AudienceLattice.of(dossier).ascending()) {
			var place = seal.places().get(holding.getId());
			if (place != null) {
				named.put(holding.getAudience().getName(), seal.compartments().get(place));
			}
		}
		return named;
	}

	/** The compartment of an audience. */
	Compartment compartment(String audience) {
		Compartment found = compartments().get(audience);
		if (found == null) {
			throw new DossierException("No audience '" + audience + "' can be opened here; there are: "
					+ String.join(", ", compartments().keySet()) + ".");
		}
		return found;
	}

	@Override
	public List<AudienceMember> members() {
		var found = new ArrayList<AudienceMember>();
		compartments().forEach((audience, compartment) -> found.addAll(new MemberView(audience, compartment).all()));
		return found;
	}

	@Override
	public List<String> addMember(IdentityCard described, String audience, boolean officer, Instant until) throws IOException {
		try {
			return new MemberChanges(this, seal, work).add(cards.read(described), audience, officer, until);
		} catch (BadSealException e) {
			throw new DossierException("Nobody was added: " + SealedDossierStore.sentence(e), e);
		}
	}

	@Override
	public List<String> setEnd(String who, String audience, Instant until) throws IOException {
		try {
			return new MemberChanges(this, seal, work).setEnd(who, audience, until);
		} catch (BadSealException e) {
			throw new DossierException("Nothing was set: " + SealedDossierStore.sentence(e), e);
		}
	}

	@Override
	public List<String> removeMember(String who, String audience) throws IOException {
		try {
			return new MemberChanges(this, seal, work).remove(who, audience);
		} catch (BadSealException e) {
			throw new DossierException("Nobody was removed: " + SealedDossierStore.sentence(e), e);
		}
	}

	/** The audience of that name, if it can be opened. */
	Audience audience(String name) {
		compartment(name);
		return dossier.audience(name).orElseThrow();
	}

	@Override
	public List<SavedVersion> history(String audience) {
		Compartment compartment = compartment(audience);
		List<Digest> tips = compartment.history().tips();
		return compartment.history().states().stream()
				.map(s -> new SavedVersion(audience, s.id().hex(), Instant.ofEpochSecond(s.made()), compartment.nameOf(s.author()),
						s.reason().name().toLowerCase(Locale.ROOT), s.parents().stream().map(Digest::hex).toList(),
						tips.contains(s.id())))
				.toList();
	}

	@Override
	public OpenDossier at(Instant time) throws UnreadableFileException {
		return assembled(time.getEpochSecond(), null, null);
	}

	@Override
	public OpenDossier state(String audience, String version) throws UnreadableFileException {
		Compartment compartment = compartment(audience);
		SavedState state = meant(compartment.history(), version);
		return assembled(state.made(), compartment, state);
	}

	/** @param certain whose state is {@code known}; null for none */
	private OpenDossier assembled(long until, Compartment certain, SavedState known) throws UnreadableFileException {
		var texts = new LinkedHashMap<Place, byte[]>();
		try {
			for (Compartment each : compartments().values()) {
				History history = each.history();
				var state = each == certain ? Optional.of(known) : history.states().stream()
						.filter(s -> s.made() <= until && history.isReadable(s.id())).findFirst();
				if (state.isPresent()) {
					texts.put(each.place(), history.text(state.get().id()));
				}
			}
		} catch (BadSealException e) {
			throw new UnreadableFileException(SealedDossierStore.sentence(e), e);
		}
		if (texts.isEmpty()) {
			throw new UnreadableFileException("Nothing had been saved yet at that time.");
		}
		return Assembly.of(texts, new ArrayList<>());
	}

	@Override
	public void takeUp(String audience, String version) throws UnreadableFileException, IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			Compartment compartment = seal.current(compartment(audience).place());
			History history = compartment.history();
			SavedState meant = meant(history, version);
			byte[] text = history.text(meant.id());
			Digest latest = Merging.tips(history).get(0);
			var state = new SavedState(work.now(), work.identity().id(), SavedState.Reason.RESTORED, List.of(latest), Digest.of(text));
			var changes = new Changes(seal.folder(), work);
			changes.state(compartment, History.record(state, history.text(latest), text));
			changes.event(compartment, Event.Kind.RESTORED, meant.id().hex());
			seal.perform(changes);
		} catch (BadSealException e) {
			throw new UnreadableFileException(SealedDossierStore.sentence(e), e);
		}
	}

	private static SavedState meant(History history, String version) {
		List<SavedState> meant = history.states().stream().filter(s -> s.id().hex().startsWith(version)).toList();
		if (meant.size() != 1 || version.length() < 4) {
			throw new DossierException("Name one state of the audience by its id or the first digits of it; see its history.");
		}
		return meant.get(0);
	}

	@Override
	public List<byte[]> split(String audience, int needed, int total) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		var keys = new EscrowedKeys();
		compartments().forEach((name, compartment) -> {
			if (lattice.reads(audience(audience), audience(name))) {
				for (var keyring : compartment.keyrings().all()) {
					var opened = compartment.keyrings().opened(keyring.epoch());
					if (opened != null) {
						keys.add(compartment.place(), keyring.epoch(), opened.key());
					}
				}
			}
		});
		try {
			return keys.split(needed, total, work.identity(), work.random());
		} catch (IllegalArgumentException e) {
			throw new DossierException("Of at most 100 shares at least two must be needed, and no more than there are.", e);
		}
	}

	@Override
	public List<AccessRecord> log() {
		return new LogView(compartments(), seal.destroyed().values()).all();
	}

	@Override
	public List<LogProof> proofs(int earlier) {
		return new LogProofs(compartments()).all(earlier);
	}

	@Override
	public Retention retention() {
		return new KeptRetention(seal, work, compartments());
	}

	@Override
	public Timestamps timestamps() {
		return new KeptTimestamps(seal, work, compartments());
	}

	@Override
	public Autosaves autosaves() {
		return seal.autosaves();
	}

	@Override
	public List<String> remarks() {
		return List.copyOf(seal.remarks());
	}

	@Override
	public void backup(Path copy, Monitor monitor) throws IOException {
		try {
			monitor.beginTask("Copying", DossierCopy.paths(seal.folder()).size());
			new DossierCopy(work.disk()).copy(seal.folder().root(), copy, path -> {
				monitor.worked(1);
				if (monitor.isCanceled()) {
					throw new CancellationException();
				}
			});
			store.record(dossier, Event.Kind.BACKED_UP, "");
		} catch (BadSealException e) {
			throw new DossierException("Not backed up: " + SealedDossierStore.sentence(e), e);
		}
	}
}
