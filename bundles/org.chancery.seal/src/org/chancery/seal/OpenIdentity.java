package org.chancery.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.DossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.core.sealing.Verdict;
import org.chancery.core.text.Counted;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.dossier.DossierFolder;
import org.chancery.seal.dossier.ManagedDossier;
import org.chancery.seal.dossier.SealedDossierStore;
import org.chancery.seal.dossier.Verification;
import org.chancery.seal.dossier.Workplace;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.escrow.EscrowedKeys;
import org.chancery.seal.identity.Card;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.TrustedCards;
import org.chancery.seal.sync.Synchronization;
import org.eclipse.emf.common.util.Monitor;

/** An unlocked identity and what it keeps open. */
final class OpenIdentity implements UnlockedIdentity {

	private final Identity identity;
	private final TrustedCards cards;
	private final Workplace work;
	private final SealedDossierStore store;
	private List<Card> trusted;

	OpenIdentity(Path file, Identity identity, HoldingMerger merger, Clock clock, SecureRandom random, Disk disk)
			throws BadSealException, IOException {
		this.identity = identity;
		this.cards = new TrustedCards(file, identity);
		this.trusted = cards.all();
		this.work = new Workplace(identity, this::trusts, merger, clock, random, disk);
		this.store = new SealedDossierStore(work);
	}

	private boolean trusts(PublicKeys keys) {
		return trusted.stream().anyMatch(card -> card.keys().equals(keys));
	}

	@Override
	public IdentityCard card() {
		return Cards.described(identity.card());
	}

	@Override
	public DossierStore dossiers() {
		return store;
	}

	@Override
	public SealedDossier dossier(Path place) throws UnreadableFileException, IOException {
		return new ManagedDossier(store, store.open(place), work, this::usable);
	}

	/** Nobody is let in or trusted by a card whose time is over. */
	private Card usable(IdentityCard described) throws BadSealException {
		Card card = Cards.card(described);
		card.checkUsable(work.clock().instant().getEpochSecond());
		return card;
	}

	@Override
	public Verdict verify(Path place, List<byte[]> authorities, Monitor monitor) throws UnreadableFileException, IOException {
		try {
			return new Verification(new DossierFolder(place), work, authorities).perform(monitor);
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public String synchronize(Path place, String address, Monitor monitor) throws UnreadableFileException, IOException {
		try {
			var result = new Synchronization(place, address, work).perform(monitor);
			return "took " + Counted.of(result.taken(), "file") + " and gave " + result.given() + (result.ended() == 0 ? ""
					: "; destroyed the keys of " + Counted.of(result.ended(), "audience") + ", as was recorded or had come due");
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public void recover(Path place, Map<String, byte[]> shares, Path to) throws UnreadableFileException, IOException {
		try {
			store.recover(place, EscrowedKeys.recover(shares, work::trusts), to);
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public void trust(IdentityCard card) throws UnreadableFileException, IOException {
		try {
			cards.add(usable(card));
			trusted = cards.all();
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public void distrust(String who) throws UnreadableFileException, IOException {
		List<Card> meant = trusted.stream().filter(each -> each.name().equals(who) || each.keys().id().hex().equals(who)).toList();
		if (meant.size() != 1) {
			throw new DossierException(meant.isEmpty() ? "Nobody who is trusted has that name or id."
					: "Several who are trusted have that name; give the id that 'identity trusted' tells.");
		}
		try {
			cards.remove(meant.get(0));
			trusted = cards.all();
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public List<IdentityCard> trusted() {
		return trusted.stream().map(Cards::described).toList();
	}

	@Override
	public void recordExport(OpenDossier dossier, String audience, String what) throws IOException {
		store.recordExport(dossier, audience, what);
	}

	@Override
	public void lock(OpenDossier dossier) {
		store.lock(dossier);
	}

	@Override
	public void close() {
		store.lockAll();
		identity.close();
	}
}
