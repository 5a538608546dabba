package org.chancery.seal.keyring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.PublicKeys;

/**
 * The keyrings of a compartment in the order of their epochs, each by an officer of the one before, as far as one
 * reader can open them.
 */
public final class KeyringChain {

	/** What opens keyrings: an identity, or keys that were recovered. */
	public interface Opener {
		/** @return null if it is not for this reader */
		Keyring.Opened open(Keyring keyring) throws BadSealException;
	}

	private final List<Keyring> keyrings;
	private final Map<Integer, Keyring.Opened> opened = new HashMap<>();
	private final List<Keyring> forks;
	private final List<Branch> branches = new ArrayList<>();

	/**
	 * A keyring that was made beside one that counts, by an officer as well, and could be opened. What was sealed under it
	 * by who is still a member is not lost.
	 */
	public record Branch(Keyring keyring, Keyring.Opened opened) {
	}

	private KeyringChain(List<Keyring> keyrings, List<Keyring> forks) {
		this.keyrings = keyrings;
		this.forks = forks;
	}

	/** A chain to which the first keyring is still to be added. */
	public static KeyringChain empty() {
		return new KeyringChain(new ArrayList<>(), new ArrayList<>());
	}

	/**
	 * Orders keyrings and opens those that a reader can open. Where two name the same keyring before them, the one by
	 * the officer counts who made an earlier one first, so that nobody can outbid who let them in.
	 *
	 * @param trusted whether somebody is known as an officer, apart from the keyrings: asked where the keyring before
	 *                cannot be opened
	 * @throws BadSealException if one is missing, is of another compartment, or is by somebody who may not write it
	 */
	public static KeyringChain of(Place compartment, Collection<Keyring> all, Opener opener, Predicate<PublicKeys> trusted)
			throws BadSealException {
		var chain = new KeyringChain(new ArrayList<>(), new ArrayList<>());
		Map<Digest, List<Keyring>> after = new HashMap<>();
		for (Keyring each : all) {
			if (!each.compartment().equals(compartment)) {
				throw new BadSealException("a keyring belongs to another compartment");
			}
			after.computeIfAbsent(each.before(), key -> new ArrayList<>()).add(each);
		}
		Digest before = Keyring.NONE;
		while (after.containsKey(before)) {
			before = chain.append(after.remove(before), opener, trusted);
		}
		chain.checkComplete(after, opener);
		return chain;
	}

	private Digest append(List<Keyring> candidates, Opener opener, Predicate<PublicKeys> trusted) throws BadSealException {
		if (candidates.size() > 1) {
			Map<Keyring, Boolean> lawful = new HashMap<>();
			for (Keyring each : candidates) {
				lawful.put(each, !opened.containsKey(each.epoch() - 1) || may(each, opener.open(each)));
			}
			candidates.sort(Comparator.comparing((Keyring each) -> !lawful.get(each)).thenComparingInt(this::seniority)
					.thenComparing(each -> each.officer().id()).thenComparing(Keyring::digest));
		}
		Keyring next = candidates.get(0);
		if (next.epoch() != keyrings.size() + 1) {
			throw new BadSealException("keyring " + next.epoch() + " stands where number " + (keyrings.size() + 1) + " belongs");
		}
		Keyring.Opened content = opener.open(next);
		if (content != null || opened.containsKey(next.epoch() - 1)) {
			checkOfficer(next, content, trusted);
		}
		if (content != null) {
			opened.put(next.epoch(), content);
		}
		keyrings.add(next);
		for (Keyring fork : candidates.subList(1, candidates.size())) {
			addFork(fork, opener);
		}
		return next.digest();
	}

	private void addFork(Keyring fork, Opener opener) throws BadSealException {
		forks.add(fork);
		Keyring.Opened before = before(fork);
		// Whose keyring does not count at all is not even opened: it may be made to do harm.
		if (before != null && before.members().stream().anyMatch(m -> m.officer() && m.keys().equals(fork.officer()))) {
			Keyring.Opened content = opener.open(fork);
			if (content != null) {
				branches.add(new Branch(fork, content));
			}
		}
	}

	/** What the keyring says that stands before one, whether it counts or is a branch; null if it is closed. */
	public Keyring.Opened before(Keyring keyring) {
		return branches.stream().filter(b -> b.keyring().digest().equals(keyring.before())).map(Branch::opened).findFirst()
				.orElseGet(() -> keyring.epoch() - 1 <= keyrings.size() && keyring.epoch() > 1
						&& keyrings.get(keyring.epoch() - 2).digest().equals(keyring.before()) ? opened.get(keyring.epoch() - 1) : null);
	}

	/**
	 * When its officer first made a keyring that counts. Everybody sees that, whatever they can open: all come to the same
	 * order, those too who were let out and in again.
	 */
	private int seniority(Keyring keyring) {
		for (Keyring each : keyrings) {
			if (each.officer().equals(keyring.officer())) {
				return each.epoch();
			}
		}
		return Integer.MAX_VALUE;
	}

	private void checkComplete(Map<Digest, List<Keyring>> after, Opener opener) throws BadSealException {
		for (int i = 0; i < forks.size(); i++) {
			List<Keyring> next = after.remove(forks.get(i).digest());
			if (next != null) {
				for (Keyring each : next) {
					addFork(each, opener);
				}
			}
		}
		if (keyrings.isEmpty()) {
			throw new BadSealException("the compartment has no first keyring");
		}
		if (!after.isEmpty()) {
			throw new BadSealException("a keyring is missing: there is one whose predecessor is not there");
		}
	}

	/**
	 * The officer was one in the epoch before, or, where that is closed to the reader, is known by other means. A keyring
	 * that only drops those whose time was over may be by any member.
	 */
	private void checkOfficer(Keyring keyring, Keyring.Opened content, Predicate<PublicKeys> trusted) throws BadSealException {
		Keyring.Opened before = opened.get(keyring.epoch() - 1);
		boolean may = before == null ? trusted.test(keyring.officer()) : may(keyring, content);
		if (!may) {
			throw before == null ? BadSealException.unknown(keyring.officer().words())
					: new BadSealException("a keyring is by somebody who was no officer of the audience");
		}
	}

	/** Whether somebody might make a keyring, as far as the one before tells and the keyring itself, if it is open. */
	private boolean may(Keyring keyring, Keyring.Opened content) {
		Keyring.Opened before = opened.get(keyring.epoch() - 1);
		return before.members().stream().anyMatch(m -> m.officer() && m.keys().equals(keyring.officer()))
				|| (content == null ? mayExpire(keyring, before) : onlyExpires(keyring, before, content));
	}

	/** To whoever it lets out it is closed; that somebody's time was over is all that they can tell. */
	private static boolean mayExpire(Keyring keyring, Keyring.Opened before) {
		return before.members().stream().anyMatch(m -> m.expired(keyring.made()))
				&& before.members().stream().anyMatch(m -> m.keys().equals(keyring.officer()) && !m.expired(keyring.made()));
	}

	private static boolean onlyExpires(Keyring keyring, Keyring.Opened before, Keyring.Opened content) {
		List<Member> rest = before.members().stream().filter(m -> !m.expired(keyring.made())).toList();
		return rest.size() < before.members().size() && rest.equals(content.members())
				&& rest.stream().anyMatch(m -> m.keys().equals(keyring.officer()));
	}

	/** The newest keyring. */
	public Keyring latest() {
		return keyrings.get(keyrings.size() - 1);
	}

	/** The newest epoch that could be opened; 0 if none. */
	public int latestOpen() {
		return opened.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** What an epoch's keyring says; null if it could not be opened. */
	public Keyring.Opened opened(int epoch) {
		return opened.get(epoch);
	}

	/** The open epoch whose key has that id; 0 if none has. */
	public int epochOf(byte[] keyId) {
		return opened.entrySet().stream().filter(e -> Arrays.equals(keyId, e.getValue().key().id())).mapToInt(Map.Entry::getKey)
				.findFirst().orElse(0);
	}

	/** Whether somebody is an officer in an epoch that is open, on a branch or not. */
	public boolean wasOfficer(Digest keys, int epoch) {
		return Stream.concat(Stream.ofNullable(opened.get(epoch)),
				branches.stream().filter(b -> b.keyring().epoch() == epoch).map(Branch::opened))
				.flatMap(each -> each.members().stream()).anyMatch(m -> m.officer() && m.keys().id().equals(keys));
	}

	/** The keyrings in the order of their epochs. */
	public List<Keyring> all() {
		return keyrings;
	}

	/** Keyrings that were made beside one that counts. */
	public List<Keyring> forks() {
		return forks;
	}

	/** Those of the forks that could be opened and are by an officer. */
	public List<Branch> branches() {
		return branches;
	}

	/** The branch whose key has that id; null if none has. */
	public Branch branchOf(byte[] keyId) {
		return branches.stream().filter(b -> Arrays.equals(keyId, b.opened().key().id())).findFirst().orElse(null);
	}

	/** Adds the next keyring, which this identity has just made. */
	public void add(Keyring keyring, Keyring.Opened content) {
		keyrings.add(keyring);
		opened.put(keyring.epoch(), content);
	}

	/** Clears the keys from memory. */
	public void forget() {
		opened.values().forEach(each -> each.key().close());
		opened.clear();
		branches.forEach(each -> each.opened().key().close());
		branches.clear();
	}
}
