/**
 * What the rest of the program knows of sealing: identities, sealed dossiers, their members, history and log. The bundle
 * {@code org.chancery.seal} provides it as a service.
 */
package org.chancery.core.sealing;
