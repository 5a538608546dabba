package org.chancery.seal.dossier;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Predicate;

import org.chancery.core.sealing.HoldingMerger;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;

/**
 * What everything that is done to a sealed dossier works with.
 *
 * @param trusted whether keys are known as those of somebody who may let others in
 * @param merger  null if there is none
 */
public record Workplace(Identity identity, Predicate<PublicKeys> trusted, HoldingMerger merger, Clock clock, SecureRandom random,
		Disk disk) {

	/** Seconds since 1970. */
	long now() {
		return clock.instant().getEpochSecond();
	}

	/** Whether somebody is this identity or is trusted. */
	public boolean trusts(PublicKeys keys) {
		return keys.equals(identity.card().keys()) || trusted.test(keys);
	}
}
