package org.chancery.core.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.emf.common.util.Monitor;

/**
 * A sealed dossier, opened by one identity, for what is done apart from its text. A refusal is a
 * {@link org.chancery.core.dossier.DossierException}; nothing has changed then.
 */
public interface SealedDossier {

	/** The dossier as it is now. */
	OpenDossier open();

	/** Who may read the audiences that this identity reads, audience by audience from public up. */
	List<AudienceMember> members();

	/**
	 * Lets somebody read an audience and all that it reads, from now on. Each of those begins a new epoch; what was
	 * saved before stays closed to them.
	 *
	 * @param officer whether they may let others in and out
	 * @param until   when they lose it by themselves; null for no end
	 * @return the audiences that they had not been able to read
	 */
	List<String> addMember(IdentityCard card, String audience, boolean officer, Instant until) throws IOException;

	/**
	 * Says when somebody who reads an audience, and all below it, loses them by themselves. Each begins a new epoch.
	 *
	 * @param who   the id of their card, or their name if no other member has it
	 * @param until when; null for no end
	 * @return the audiences for which it was set
	 */
	List<String> setEnd(String who, String audience, Instant until) throws IOException;

	/**
	 * Lets somebody out of an audience and all that reads it. They get nothing from then on; what they had stays
	 * readable to them.
	 *
	 * @param who the id of their card, or their name if no other member has it
	 * @return the audiences that they can no longer read
	 */
	List<String> removeMember(String who, String audience) throws IOException;

	/** The saved states of an audience, the latest first. */
	List<SavedVersion> history(String audience);

	/**
	 * The dossier as it was: each audience in its latest state that was saved until then. It cannot be saved.
	 *
	 * @throws UnreadableFileException if there was none, or this identity may not read it
	 */
	OpenDossier at(Instant time) throws UnreadableFileException;

	/**
	 * The dossier as it was when an audience was saved: that audience in this very state, the others in their latest that
	 * was saved until then. It cannot be saved.
	 *
	 * @param version the id of a state, or the beginning of it
	 * @throws UnreadableFileException if this identity may not read it
	 */
	OpenDossier state(String audience, String version) throws UnreadableFileException;

	/**
	 * Takes up an earlier state of an audience again, as a new state after the latest.
	 *
	 * @param version its id, or the beginning of it
	 */
	void takeUp(String audience, String version) throws UnreadableFileException, IOException;

	/**
	 * The keys of an audience and of all that it reads, as they are now, in shares for custodians. Keys of epochs that
	 * begin later are not among them: split again when members have changed.
	 *
	 * @param needed so many shares recover the keys, at least 2; fewer tell nothing
	 * @param total  at least {@code needed}, at most 100
	 * @return a file for each custodian; whoever has enough of them can read the audience
	 */
	List<byte[]> split(String audience, int needed, int total);

	/** What devices recorded about themselves, the latest last. */
	List<AccessRecord> log();

	/**
	 * What proves the logs of the devices, audience by audience.
	 *
	 * @param earlier a size that somebody has noted, from which consistency is proved; 0 for none
	 */
	List<LogProof> proofs(int earlier);

	/** What authorities stated about the logs. */
	Timestamps timestamps();

	/** How long the audiences are kept. */
	Retention retention();

	/** What is kept of changes that are not saved yet. */
	Autosaves autosaves();

	/** What was noticed on opening that is no fault, a line each: states that are not merged, for instance. */
	List<String> remarks();

	/** Writes a copy to a place where nothing is, and checks it. It is sealed as the dossier is. */
	void backup(Path copy, Monitor monitor) throws IOException;
}
