package org.chancery.seal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.sealing.AudienceMember;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Member;

/** Who may read an audience and who could, as the keyrings tell that are open: each time somebody was in, first who still is. */
record MemberView(String audience, Compartment compartment) {

	List<AudienceMember> all() {
		var found = new ArrayList<AudienceMember>();
		Map<String, AudienceMember> in = new LinkedHashMap<>();
		Instant closed = null;
		for (Keyring keyring : compartment.keyrings().all()) {
			Instant made = Instant.ofEpochSecond(keyring.made());
			Keyring.Opened opened = compartment.keyrings().opened(keyring.epoch());
			if (opened == null) {
				closed = closed == null ? made : closed;
				continue;
			}
			end(in, opened, made, found);
			for (Member each : opened.members()) {
				AudienceMember now = described(each);
				AudienceMember before = in.put(now.id(), now);
				if (before != null && closed != null && !before.since().equals(now.since())) {
					found.add(ended(before, closed));
				} else if (before != null) {
					in.put(now.id(), continued(before, now));
				}
			}
			closed = null;
		}
		for (AudienceMember each : in.values()) {
			// Where the reader is out, nothing is known of the others from then on.
			found.add(closed == null ? each : ended(each, closed));
		}
		found.sort(Comparator.comparing(each -> !each.reads()));
		return List.copyOf(found);
	}

	/** Those end whom a keyring does not list any more. */
	private static void end(Map<String, AudienceMember> in, Keyring.Opened opened, Instant made, List<AudienceMember> ended) {
		var gone = new ArrayList<>(in.keySet());
		gone.removeAll(opened.members().stream().map(each -> each.keys().id().hex()).toList());
		for (String each : gone) {
			ended.add(ended(in.remove(each), made));
		}
	}

	private static AudienceMember ended(AudienceMember was, Instant left) {
		return new AudienceMember(was.audience(), was.name(), was.words(), was.id(), was.officer(), was.since(), was.until(), left);
	}

	/** Another office or end is no gap. */
	private static AudienceMember continued(AudienceMember before, AudienceMember now) {
		return new AudienceMember(now.audience(), now.name(), now.words(), now.id(), now.officer(), before.since(), now.until(), null);
	}

	private AudienceMember described(Member member) {
		return new AudienceMember(audience, member.name(), member.keys().words(), member.keys().id().hex(), member.officer(),
				Instant.ofEpochSecond(member.since()), member.until() == 0 ? null : Instant.ofEpochSecond(member.until()), null);
	}
}
