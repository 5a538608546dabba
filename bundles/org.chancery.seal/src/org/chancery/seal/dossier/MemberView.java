package org.chancery.seal.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.sealing.AudienceMember;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Member;

/** Who may read an audience and who could, as the keyrings tell that are open. */
record MemberView(String audience, Compartment compartment) {

	List<AudienceMember> all() {
		Map<Digest, AudienceMember> found = new LinkedHashMap<>();
		List<Member> now = compartment.members();
		now.forEach(each -> found.put(each.keys().id(), described(each, true)));
		List<Keyring> keyrings = compartment.keyrings().all();
		for (int i = keyrings.size() - 1; i >= 0; i--) {
			Keyring.Opened opened = compartment.keyrings().opened(keyrings.get(i).epoch());
			if (opened != null) {
				opened.members().forEach(each -> found.putIfAbsent(each.keys().id(), described(each, false)));
			}
		}
		return List.copyOf(found.values());
	}

	private AudienceMember described(Member member, boolean reads) {
		return new AudienceMember(audience, member.name(), member.keys().words(), member.keys().id().hex(), member.officer(),
				Instant.ofEpochSecond(member.since()), member.until() == 0 ? null : Instant.ofEpochSecond(member.until()), reads);
	}
}
