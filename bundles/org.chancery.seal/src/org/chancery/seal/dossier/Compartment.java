package org.chancery.seal.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Content;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.History;
import org.chancery.seal.history.Term;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;

/** One audience's compartment as far as one identity can open it, everything in it checked. */
public final class Compartment {

	/**
	 * A parcel that was opened.
	 *
	 * @param name digest of the parcel
	 */
	public record OpenParcel(Digest name, Content content) {
	}

	/**
	 * A term and who set it.
	 *
	 * @param author id of their keys
	 */
	public record OfficersTerm(Term term, Digest author) {
	}

	private final Place place;
	private final KeyringChain keyrings;
	private final Map<Place, Head> heads = new HashMap<>();
	private final List<OpenParcel> parcels = new ArrayList<>();
	private final History history = new History();

	Compartment(Place place, KeyringChain keyrings) {
		this.place = place;
		this.keyrings = keyrings;
	}

	/** Its opaque name. */
	public Place place() {
		return place;
	}

	/** Who may read it when. */
	public KeyringChain keyrings() {
		return keyrings;
	}

	/** The logs of its devices. */
	public Map<Place, Head> heads() {
		return heads;
	}

	/** The parcels, those of a device in the order of its log. */
	public List<OpenParcel> parcels() {
		return parcels;
	}

	/** Its saved states. */
	public History history() {
		return history;
	}

	/** The members of the newest epoch; none if this identity is not among them. */
	public List<Member> members() {
		var opened = keyrings.opened(keyrings.latest().epoch());
		return opened == null ? List.of() : opened.members();
	}

	/** The events in the order of their times. */
	public List<Event> events() {
		return parcels.stream().flatMap(p -> p.content().records().events().stream())
				.sorted(Comparator.comparingLong(Event::made)).toList();
	}

	/** The term in force: the last that somebody set who was an officer then; null if nobody has. */
	public OfficersTerm term() {
		OfficersTerm latest = null;
		for (OpenParcel parcel : parcels.stream().filter(p -> !p.content().records().terms().isEmpty())
				.sorted(Comparator.comparing(OpenParcel::name)).toList()) {
			for (Term each : parcel.content().records().terms()) {
				boolean later = latest == null || each.made() >= latest.term().made();
				if (later && keyrings.wasOfficer(parcel.content().author(), parcel.content().epoch())) {
					latest = new OfficersTerm(each, parcel.content().author());
				}
			}
		}
		return latest;
	}

	/** How far the logs have come, in a fixed order. */
	public List<DeviceMark> marks() {
		return heads.values().stream().map(Head::mark).sorted(Comparator.comparing(DeviceMark::device)).toList();
	}

	/** The name of who has these keys; their id if nobody tells it. */
	public String nameOf(Digest author) {
		for (int epoch = keyrings.latest().epoch(); epoch > 0; epoch--) {
			var opened = keyrings.opened(epoch);
			if (opened != null) {
				var found = opened.members().stream().filter(m -> m.keys().id().equals(author)).findFirst();
				if (found.isPresent()) {
					return found.get().name();
				}
			}
		}
		return author.hex().substring(0, 16);
	}

	void add(OpenParcel parcel) {
		parcels.add(parcel);
		history.addAll(parcel.content().records().states());
	}
}
