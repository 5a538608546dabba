/**
 * What the rest of the program knows of sealing: identities, sealed dossiers, their members, history and log. The bundle
 * {@code org.chancery.seal} provides it as a service.
 *
 * <p>
 * <b>Autosaving.</b> On opening, a job asks {@link org.chancery.core.sealing.Autosaves#found()} of
 * {@link org.chancery.core.sealing.SealedDossier#autosaves()}; if there is something, a person decides between
 * {@code takeUp} (then the dossier is opened anew) and {@code discard}. Some seconds after a person stopped typing, a
 * copy of the dossier as it is edited is given to {@code keep}, in a job. Saving clears away what this opening kept, as
 * does {@code discard} for what an earlier one left; closing without saving leaves it, so whoever closes on purpose gives
 * {@code keep} the dossier as it was saved.
 */
package org.chancery.core.sealing;
