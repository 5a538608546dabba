/** Who may read an audience in which epoch, and the epoch key sealed for each of them. */
package org.chancery.seal.keyring;
