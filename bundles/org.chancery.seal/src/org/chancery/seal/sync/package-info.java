/** Sealed dossiers that travel: by any git server, or a folder that several can reach. Nothing is readable on the way. */
package org.chancery.seal.sync;
