package org.chancery.seal.dossier;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.History;
import org.chancery.seal.history.Records;
import org.chancery.seal.history.SavedState;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.EpochKey;

/** Who may read a compartment: each change is a new epoch, with a new key and the current text sealed anew. */
final class Membership {

	private final Workplace work;
	private final Changes changes;

	Membership(Workplace work, Changes changes) {
		this.work = work;
		this.changes = changes;
	}

	/** The first keyring of a new compartment, whose only member and officer is this identity. */
	Compartment found(Place place) throws BadSealException {
		Member founder = Member.of(work.identity().card(), true, work.now(), 0);
		var opened = new Keyring.Opened(EpochKey.generate(work.random()), List.of(founder), List.of());
		Keyring keyring = Keyring.make(place, 1, Keyring.NONE, work.now(), 0, opened, work.identity(), work.random());
		var chain = KeyringChain.empty();
		var compartment = new Compartment(place, chain);
		changes.keyring(compartment, keyring, opened);
		return compartment;
	}

	/** Drops members whose time is over. Any member may: it lets nobody in. */
	void expire(Compartment compartment) throws BadSealException {
		long now = work.now();
		List<Member> members = compartment.members();
		List<Member> rest = members.stream().filter(m -> !m.expired(now)).toList();
		if (rest.size() == members.size() || rest.stream().noneMatch(this::isSelf)) {
			return;
		}
		for (Member each : members) {
			if (each.expired(now)) {
				changes.event(compartment, Event.Kind.MEMBER_EXPIRED, each.name());
			}
		}
		begin(compartment, rest);
	}

	/**
	 * Lets those out whom another officer let out at the same time as the newest keyring was made: a removal is never lost.
	 * One by an officer who is none any more does not count, nor one that a later keyring has seen.
	 *
	 * @return whether somebody was let out
	 */
	boolean carryRemovals(Compartment compartment) throws BadSealException {
		List<Member> members = compartment.members();
		if (members.stream().noneMatch(m -> m.officer() && isSelf(m))) {
			return false;
		}
		var removed = new ArrayList<Member>();
		for (KeyringChain.Branch branch : compartment.keyrings().branches()) {
			boolean officer = members.stream().anyMatch(m -> m.officer() && m.keys().equals(branch.keyring().officer()));
			if (officer && !isSeen(compartment, branch.keyring())) {
				members.stream().filter(m -> !isSelf(m) && isRemoved(compartment, branch, m)).forEach(removed::add);
			}
		}
		List<Member> rest = members.stream().filter(m -> !removed.contains(m) && !m.expired(work.now())).toList();
		if (removed.isEmpty() || rest.stream().noneMatch(this::isSelf)) {
			return false;
		}
		removed.stream().distinct().forEach(m -> changes.event(compartment, Event.Kind.MEMBER_REMOVED, m.name()));
		begin(compartment, rest);
		return true;
	}

	private static boolean isRemoved(Compartment compartment, KeyringChain.Branch branch, Member member) {
		return isIn(compartment.keyrings().before(branch.keyring()), member) && !isIn(branch.opened(), member);
	}

	private static boolean isIn(Keyring.Opened opened, Member member) {
		return opened.members().stream().anyMatch(m -> m.keys().equals(member.keys()));
	}

	/** Whether whoever made the newest keyring had seen another one. */
	private static boolean isSeen(Compartment compartment, Keyring other) {
		var newest = compartment.keyrings().opened(compartment.keyrings().latest().epoch());
		return compartment.heads().values().stream().anyMatch(head -> {
			int index = head.leaves().indexOf(other.digest());
			return index >= 0 && newest.cut().stream().anyMatch(c -> c.device().equals(head.device()) && c.size() > index);
		});
	}

	/** Lets somebody in. */
	void add(Compartment compartment, Member fresh) throws BadSealException {
		checkOfficer(compartment);
		var members = new ArrayList<>(compartment.members());
		members.removeIf(m -> m.keys().equals(fresh.keys()));
		members.add(fresh);
		if (members.size() > Keyring.MOST_MEMBERS) {
			throw new DossierException("An audience has at most " + Keyring.MOST_MEMBERS + " members.");
		}
		changes.event(compartment, Event.Kind.MEMBER_ADDED, fresh.name());
		begin(compartment, members);
	}

	/** Lets somebody out. */
	void remove(Compartment compartment, PublicKeys keys) throws BadSealException {
		checkOfficer(compartment);
		if (keys.equals(work.identity().card().keys())) {
			throw new DossierException("You cannot let yourself out, since you would seal what you may not read; ask another officer to do it.");
		}
		List<Member> rest = compartment.members().stream().filter(m -> !m.keys().equals(keys)).toList();
		if (rest.stream().noneMatch(Member::officer)) {
			throw new DossierException("Nobody would be left who can let others in; make somebody else an officer first.");
		}
		compartment.members().stream().filter(m -> m.keys().equals(keys))
				.forEach(m -> changes.event(compartment, Event.Kind.MEMBER_REMOVED, m.name()));
		begin(compartment, rest);
	}

	private void checkOfficer(Compartment compartment) {
		if (compartment.members().stream().noneMatch(m -> m.officer() && isSelf(m))) {
			throw new DossierException("You are no officer of the audience; ask one of its officers to do it.");
		}
	}

	private boolean isSelf(Member member) {
		return member.keys().equals(work.identity().card().keys());
	}

	private void begin(Compartment compartment, List<Member> members) throws BadSealException {
		if (changes.hasKeyring(compartment)) {
			throw new IllegalStateException("one new epoch at a time");
		}
		Keyring before = compartment.keyrings().latest();
		long ends = members.stream().mapToLong(Member::until).filter(u -> u > 0).min().orElse(0);
		var opened = new Keyring.Opened(EpochKey.generate(work.random()), List.copyOf(members), compartment.marks());
		Keyring next = Keyring.make(before.compartment(), before.epoch() + 1, before.digest(), work.now(), ends, opened,
				work.identity(), work.random());
		changes.keyring(compartment, next, opened);
		reseal(compartment);
	}

	/** Newcomers begin with the text as it is; those who were let out do not get the key of what follows. */
	private void reseal(Compartment compartment) throws BadSealException {
		History history = compartment.history();
		for (Digest tip : history.tips()) {
			if (history.isReadable(tip)) {
				byte[] text = history.text(tip);
				var state = new SavedState(work.now(), work.identity().id(), SavedState.Reason.RESEALED, List.of(tip), Digest.of(text));
				changes.state(compartment, new Records.StateRecord(state, true, text));
			}
		}
	}
}
