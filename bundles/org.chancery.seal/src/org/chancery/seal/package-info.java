/** Sealing: what implements the interfaces of {@code org.chancery.core.sealing}. */
package org.chancery.seal;
