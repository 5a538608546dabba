package org.chancery.seal.dossier;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.model.dossier.Audience;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Card;
import org.chancery.seal.keyring.Member;

/** Lets people in and out of the audiences of an open dossier: of one, and of those that it reads or that read it. */
final class MemberChanges {

	private interface Step {
		void run(Membership membership, Compartment compartment) throws BadSealException;
	}

	private final ManagedDossier dossier;
	private final OpenSeal seal;
	private final Workplace work;
	private final AudienceLattice lattice;

	MemberChanges(ManagedDossier dossier, OpenSeal seal, Workplace work) {
		this.dossier = dossier;
		this.seal = seal;
		this.work = work;
		this.lattice = AudienceLattice.of(dossier.open());
	}

	List<String> add(Card card, String audience, boolean officer, Instant until) throws BadSealException, IOException {
		Member fresh = Member.of(card, officer, work.now(), until == null ? 0 : until.getEpochSecond());
		checkEnd(until);
		return change(a -> lattice.reads(dossier.audience(audience), a),
				compartment -> compartment.members().stream().noneMatch(fresh::sameRights),
				(membership, compartment) -> membership.add(compartment, fresh));
	}

	List<String> setEnd(String who, String audience, Instant until) throws BadSealException, IOException {
		Member meant = member(who, audience);
		checkEnd(until);
		long end = until == null ? 0 : until.getEpochSecond();
		return change(a -> lattice.reads(dossier.audience(audience), a),
				compartment -> compartment.members().stream().anyMatch(m -> m.keys().equals(meant.keys()) && m.until() != end),
				(membership, compartment) -> membership.add(compartment, compartment.members().stream()
						.filter(m -> m.keys().equals(meant.keys())).findFirst().orElseThrow().until(end)));
	}

	List<String> remove(String who, String audience) throws BadSealException, IOException {
		Member meant = member(who, audience);
		return change(a -> lattice.reads(a, dossier.audience(audience)),
				compartment -> compartment.members().stream().anyMatch(m -> m.keys().equals(meant.keys())),
				(membership, compartment) -> membership.remove(compartment, meant.keys()));
	}

	private void checkEnd(Instant until) {
		if (until != null && until.getEpochSecond() <= work.now()) {
			throw new DossierException("The end lies in the past; choose a later one.");
		}
	}

	private Member member(String who, String audience) {
		List<Member> meant = dossier.compartment(audience).members().stream()
				.filter(m -> m.name().equals(who) || m.keys().id().hex().equals(who)).toList();
		if (meant.size() != 1) {
			throw new DossierException(meant.isEmpty() ? "No member of the audience has that name or id."
					: "Several members have that name; give the id that 'members list' tells.");
		}
		return meant.get(0);
	}

	private List<String> change(Predicate<Audience> audiences, Predicate<Compartment> concerned, Step step)
			throws BadSealException, IOException {
		var names = new ArrayList<String>();
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			var changes = new Changes(seal.folder(), work);
			var membership = new Membership(work, changes);
			for (String name : dossier.compartments().keySet()) {
				Compartment compartment = seal.current(dossier.compartments().get(name).place());
				if (audiences.test(dossier.audience(name)) && concerned.test(compartment)) {
					step.run(membership, compartment);
					names.add(name);
				}
			}
			seal.perform(changes);
			seal.rebase();
		}
		return names;
	}
}
