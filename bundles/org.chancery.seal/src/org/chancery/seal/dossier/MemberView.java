package org.chancery.seal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.sealing.AudienceMember;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.PersonName;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Member;

/** Who may read an audience and who could, as the keyrings tell that are open: each time somebody was in, first who still is. */
record MemberView(String audience, Compartment compartment) {

	List<AudienceMember> all() {
		var found = new ArrayList<AudienceMember>();
		Map<Digest, AudienceMember> in = new LinkedHashMap<>();
		for (Keyring keyring : compartment.keyrings().all()) {
			Keyring.Opened opened = compartment.keyrings().opened(keyring.epoch());
			if (opened != null) {
				end(in, opened, Instant.ofEpochSecond(keyring.made()), found);
				opened.members().forEach(each -> in.merge(each.keys().id(), described(each), MemberView::continued));
			}
		}
		found.addAll(in.values());
		found.sort(Comparator.comparing(each -> !each.reads()));
		return List.copyOf(found);
	}

	/** Those end whom a keyring does not list any more. */
	private static void end(Map<Digest, AudienceMember> in, Keyring.Opened opened, Instant made, List<AudienceMember> ended) {
		var gone = new ArrayList<>(in.keySet());
		gone.removeAll(opened.members().stream().map(each -> each.keys().id()).toList());
		for (Digest each : gone) {
			AudienceMember was = in.remove(each);
			ended.add(new AudienceMember(was.audience(), was.name(), was.words(), was.id(), was.officer(), was.since(), was.until(), made));
		}
	}

	/** Another office or end is no gap. */
	private static AudienceMember continued(AudienceMember before, AudienceMember now) {
		return new AudienceMember(now.audience(), now.name(), now.words(), now.id(), now.officer(), before.since(), now.until(), null);
	}

	private AudienceMember described(Member member) {
		return new AudienceMember(audience, PersonName.shown(member.name()), member.keys().words(), member.keys().id().hex(), member.officer(),
				Instant.ofEpochSecond(member.since()), member.until() == 0 ? null : Instant.ofEpochSecond(member.until()), null);
	}
}
